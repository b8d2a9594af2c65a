// Tempting: a timer function that sets the next timer and does nothing after the
// contract. The timers go on forever.
//
//koan:rejected TestNoTimerGoesOn: no timer of room 1 may start a goroutine
package main

import (
	"fmt"
	"sync"
	"time"
)

type thermostat struct {
	room string
	mu   sync.Mutex
	now  int
	want int
	over bool
}

func install(room string, want int) *thermostat {
	t := &thermostat{room: room, now: 18, want: want}
	t.regulate()
	return t
}

func (t *thermostat) regulate() {
	time.AfterFunc(time.Minute, func() {
		t.mu.Lock()
		defer t.mu.Unlock()
		if !t.over && t.now != t.want {
			t.now = turn(t.room, t.now, t.want)
		}
		t.regulate()
	})
}

func (t *thermostat) remove() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.over = true
}

func main() {
	for _, c := range contracts {
		t := install(c.room, c.want)
		time.Sleep(c.length)
		t.remove()
	}
	fmt.Println("house empty")
}
