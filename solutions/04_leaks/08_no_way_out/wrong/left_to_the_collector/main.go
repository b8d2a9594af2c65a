// Tempting: set the thermostat to nil and let the garbage collector have it. A blocked
// goroutine is never collected.
//
//koan:rejected TestNoLeaks: Still there:
//koan:also TestThermostatsEndWithTheContract, TestATenantWhoWantsItCool
//koan:also TestNoLeaksOfACoolRoom
package main

import (
	"fmt"
	"runtime"
	"time"
)

type thermostat struct {
	room string
	want chan int
}

func install(room string) *thermostat {
	t := &thermostat{room, make(chan int)}
	go t.regulate()
	return t
}

func (t *thermostat) regulate() {
	minute := time.NewTicker(time.Minute)
	now, want := 18, 18
	for {
		select {
		case want = <-t.want:
		case <-minute.C:
			if now != want {
				now = turn(t.room, now, want)
			}
		}
	}
}

func main() {
	for _, c := range contracts {
		t := install(c.room)
		t.want <- c.want
		time.Sleep(c.length)
		t = nil
		runtime.GC()
	}
	fmt.Println("house empty")
}
