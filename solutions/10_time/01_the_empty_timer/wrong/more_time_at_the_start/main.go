// Tempting: a machine may need a moment more to start, so the first limit is longer.
// Nobody has said that it does.
//
//koan:rejected TestSilenceFromTheStart: The alarm comes three seconds after the start.
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
