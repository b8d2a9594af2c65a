// A new timer for each round works as well. The garbage collector frees the old
// one, even while it is still running.
package main

import (
	"fmt"
	"time"
)

func main() {
	signs := machine()
	for {
		select {
		case _, running := <-signs:
			if !running {
				fmt.Println("switched off")
				return
			}
			fmt.Println("alive")
		case <-time.After(3 * time.Second):
			fmt.Println("alarm")
		}
	}
}
