// A ticker fires again and again by itself. Only a sign of life has to reset
// it.
package main

import (
	"fmt"
	"time"
)

func main() {
	signs := machine()
	silence := time.NewTicker(3 * time.Second)
	defer silence.Stop()
	for {
		select {
		case _, running := <-signs:
			if !running {
				fmt.Println("switched off")
				return
			}
			fmt.Println("alive")
			silence.Reset(3 * time.Second)
		case <-silence.C:
			fmt.Println("alarm")
		}
	}
}
