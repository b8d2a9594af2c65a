// The program watches a machine that sends a sign of life now and then. After
// three seconds without one it raises an alarm, and goes on watching.
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
			<-silence.C
		}
		silence.Reset(3 * time.Second)
	}
}
