// Tempting: ask for the first temperature again, so that nothing happens. The room is
// cooled down, and the thermostat is still there.
//
//koan:rejected TestTheHouse: nobody heats the room any more
//koan:rejected TestNoLeaks: Still there:
//koan:also TestSomebodyLikesItCool
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
