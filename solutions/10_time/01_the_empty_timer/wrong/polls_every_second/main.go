// Tempting: check every second how long ago the last sign of life was. Then an
// alarm comes at the next check, up to a second late.
//
//koan:rejected TestTheAlarmsAreOnTime: At 6.002s the first alarm comes, three seconds after the last sign of life.
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
