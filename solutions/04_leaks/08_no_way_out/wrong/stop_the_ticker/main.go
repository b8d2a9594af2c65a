// Tempting: stop the ticker when the contract ends. Then the goroutine does nothing, but
// it is blocked forever.
//
//koan:rejected TestNoLeaks: Still there:
//koan:also TestNoLeaksOfACoolRoom
package main

import (
	"fmt"
	"time"
)

func regulate(room string, wants <-chan int, minute *time.Ticker) {
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
		wants, minute := make(chan int), time.NewTicker(time.Minute)
		go regulate(c.room, wants, minute)
		wants <- c.want
		time.Sleep(c.length)
		minute.Stop()
	}
	fmt.Println("house empty")
}
