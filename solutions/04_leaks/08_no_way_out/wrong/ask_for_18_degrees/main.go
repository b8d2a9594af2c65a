// Tempting: ask for 18 degrees at the end, so that the thermostat does nothing. It cools
// the room down first, and it is still there.
//
//koan:rejected TestThermostatsEndWithTheContract: its room is not heated or cooled any more
//koan:rejected TestNoLeaks: Still there:
//koan:also TestATenantWhoWantsItCool
//koan:also TestNoLeaksOfACoolRoom
package main

import (
	"fmt"
	"time"
)

func regulate(room string, wants <-chan int) {
	minute := time.NewTicker(time.Minute)
	now, want := 18, 18
	for {
		select {
		case want = <-wants:
		case <-minute.C:
			if now != want {
				now = turn(room, now, want)
			}
		}
	}
}

func main() {
	for _, c := range contracts {
		wants := make(chan int)
		go regulate(c.room, wants)
		wants <- c.want
		time.Sleep(c.length)
		wants <- 18
	}
	fmt.Println("house empty")
}
