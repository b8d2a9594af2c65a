// The loop had no case that returns. Now main removes each thermostat when its contract
// ends: that closes a channel, and the goroutine returns.
//
//koan:class loop around select without a way out; leak study: unbounded select loop; 100 Go Mistakes: stopping goroutines
//koan:shipped TestThermostatsEndWithTheContract: its room is not heated or cooled any more
//koan:shipped TestNoLeaks: Still there:
//koan:also TestATenantWhoWantsItCool
//koan:also TestNoLeaksOfACoolRoom
package main

import (
	"fmt"
	"time"
)

// Until it is removed, a thermostat turns a room, each minute, one degree nearer to the
// temperature that was asked for last.
type thermostat struct {
	room string
	want chan int
	gone chan struct{}
}

func install(room string) *thermostat {
	t := &thermostat{room, make(chan int), make(chan struct{})}
	go t.regulate()
	return t
}

func (t *thermostat) remove() {
	close(t.gone)
}

func (t *thermostat) regulate() {
	minute := time.NewTicker(time.Minute)
	defer minute.Stop()
	now, want := 18, 18
	for {
		select {
		case want = <-t.want:
		case <-minute.C:
			if now != want {
				now = turn(t.room, now, want)
			}
		case <-t.gone:
			return
		}
	}
}

func main() {
	for _, c := range contracts {
		t := install(c.room)
		t.want <- c.want
		time.Sleep(c.length)
		t.remove()
	}
	fmt.Println("house empty")
}
