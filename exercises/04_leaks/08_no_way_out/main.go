// Each tenant of a house has a thermostat for as long as the contract runs.
package main

import (
	"fmt"
	"time"
)

// A thermostat turns a room to the temperature that was asked for last, every minute.
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
	}
	fmt.Println("house empty")
}
