// The value of a timer that has fired can be received once. The select did, and
// then Stop said that the timer was not running any more, and the program waited
// for a value that had been there already.
//
// The stopping and emptying dates from the time before Go 1.23, when an old value
// could be left in the channel. Today Reset alone does it.
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
