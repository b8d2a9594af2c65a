// Whoever wants to empty the channel must be ready to find it empty.
package main

import (
	"fmt"
	"time"
)

func main() {
	signs := machine()
	silence := time.NewTimer(3 * time.Second)
	for {
		select {
		case _, running := <-signs:
			if !running {
				fmt.Println("switched off")
				return
			}
			fmt.Println("alive")
		case <-silence.C:
			fmt.Println("alarm")
		}
		if !silence.Stop() {
			select {
			case <-silence.C:
			default:
			}
		}
		silence.Reset(3 * time.Second)
	}
}
