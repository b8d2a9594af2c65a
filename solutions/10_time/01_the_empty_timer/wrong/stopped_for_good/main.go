// Tempting: after an alarm one knows. The watch ends with it.
//
//koan:rejected TestTheWatchGoesOn: Two alarms in seven seconds of silence
//koan:also TestTheAlarmsAreOnTime, TestNoLeaks, TestSilenceFromTheStart
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
			return
		}
	}
}
