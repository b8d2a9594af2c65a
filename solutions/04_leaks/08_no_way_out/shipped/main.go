// Each tenant of a house has a thermostat until the contract ends.
package main

import (
	"fmt"
	"time"
)

// Each minute, a thermostat turns a room one degree nearer to what was asked for last.
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
