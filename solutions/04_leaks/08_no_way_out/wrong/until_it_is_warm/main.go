// Tempting: the goroutine ends when the room is as it was wanted. Room 1 does not get there
// before the contract ends.
//
//koan:rejected TestTheHouse: nobody heats the room any more
//koan:also TestSomebodyLikesItCool
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
