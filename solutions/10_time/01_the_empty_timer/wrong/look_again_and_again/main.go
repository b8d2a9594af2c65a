// Tempting: look every second how long the last sign is ago. The alarms come when
// one happens to look.
//
//koan:rejected TestTheAlarmsAreOnTime: The first alarm comes three seconds behind the last sign of life.
package main

import (
	"fmt"
	"time"
)

func main() {
	signs := machine()
	last := time.Now()
	look := time.NewTicker(time.Second)
	for {
		select {
		case _, running := <-signs:
			if !running {
				fmt.Println("switched off")
				return
			}
			fmt.Println("alive")
			last = time.Now()
		case <-look.C:
			if time.Since(last) >= 3*time.Second {
				fmt.Println("alarm")
				last = time.Now()
			}
		}
	}
}
