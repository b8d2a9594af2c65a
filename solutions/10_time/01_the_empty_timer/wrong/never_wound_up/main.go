// Tempting: a ticker every three seconds, and no Reset at all. It raises alarms
// for a machine that is alive.
//
//koan:rejected TestNeverSilent: No alarm is raised.
//koan:also TestTheWatchGoesOn, TestTheAlarmsAreOnTime
package main

import (
	"fmt"
	"time"
)

func main() {
	signs := machine()
	silence := time.NewTicker(3 * time.Second)
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
	}
}
