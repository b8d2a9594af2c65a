// Tempting: a case that returns when context.Background() is done. That context is never
// cancelled, and its Done channel is nil.
//
//koan:rejected TestNoLeaks: Still there:
//koan:also TestThermostatsEndWithTheContract, TestATenantWhoWantsItCool
//koan:also TestNoLeaksOfACoolRoom
package main

import (
	"context"
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
		case <-context.Background().Done():
			return
		}
	}
}

func main() {
	for _, c := range contracts {
		wants := make(chan int)
		go regulate(c.room, wants)
		wants <- c.want
		time.Sleep(c.length)
	}
	fmt.Println("house empty")
}
