// The program remembers that the select has received the value, and then
// doesn't receive a second one. Before Go 1.23 this was the right way.
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
