// A timer sends one value when it fires. The select had received that value.
// Then Stop returned false, because the timer had fired, and the program waited
// for a second value that never came.
//
// Programs had to stop a timer and empty its channel before Go 1.23, because
// Reset could leave an old value in the channel. Since then Reset alone is
// enough.
//
//koan:class timer drained twice; package time: Timer.Stop and Timer.Reset; 100 Go Mistakes
//koan:shipped TestTheWatchGoesOn: all goroutines are asleep - deadlock!
//koan:also TestTheAlarmsAreOnTime, TestSilenceFromTheStart
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
		silence.Reset(3 * time.Second)
	}
}
