// A new timer each time round is as good; the old one is collected, running or
// not.
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
