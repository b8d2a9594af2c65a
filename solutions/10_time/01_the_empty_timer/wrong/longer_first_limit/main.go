// Tempting: the machine may need a moment to start, so the first limit is
// longer. The story promises three seconds from the start.
//
//koan:rejected TestSilenceFromTheStart: At 3s an alarm comes.
package main

import (
	"fmt"
	"time"
)

func main() {
	signs := machine()
	silence := time.NewTimer(4 * time.Second)
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
		silence.Reset(3 * time.Second)
	}
}
