// Tempting: the goroutine returns when the room has the wanted temperature. Room 1 does
// not reach it before its contract ends.
//
//koan:rejected TestThermostatsEndWithTheContract: its room is not heated or cooled any more
//koan:also TestATenantWhoWantsItCool
//koan:also TestNoLeaksOfACoolRoom
//koan:also TestNoTimerGoesOn
package main

import (
	"fmt"
	"time"
)

func regulate(room string, want int) {
	minute := time.NewTicker(time.Minute)
	defer minute.Stop()
	for now := 18; now != want; {
		<-minute.C
		now = turn(room, now, want)
	}
}

func main() {
	for _, c := range contracts {
		go regulate(c.room, c.want)
		time.Sleep(c.length)
	}
	fmt.Println("house empty")
}
