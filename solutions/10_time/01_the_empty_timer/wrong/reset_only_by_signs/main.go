// Tempting: don't touch the timer after an alarm. Then there is only one alarm,
// however long the silence lasts.
//
//koan:rejected TestTheWatchGoesOn: Seven seconds of silence raise two alarms
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
			silence.Reset(3 * time.Second)
		case <-silence.C:
			fmt.Println("alarm")
		}
	}
}
