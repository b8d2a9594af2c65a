// Tempting: a ticker fires every three seconds, so leave out Reset. Then the
// program raises alarms although the machine is alive.
//
//koan:rejected TestNeverSilent: so there is no alarm.
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
