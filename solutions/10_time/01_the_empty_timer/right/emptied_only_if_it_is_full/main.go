// Whoever remembers that the value was received need not receive it again. It was the
// way to do it before Go 1.23.
package main

import (
	"fmt"
	"time"
)

func main() {
	signs := machine()
	silence := time.NewTimer(3 * time.Second)
	for {
		fired := false
		select {
		case _, running := <-signs:
			if !running {
				fmt.Println("switched off")
				return
			}
			fmt.Println("alive")
		case <-silence.C:
			fired = true
			fmt.Println("alarm")
		}
		if !silence.Stop() && !fired {
			<-silence.C
		}
		silence.Reset(3 * time.Second)
	}
}
