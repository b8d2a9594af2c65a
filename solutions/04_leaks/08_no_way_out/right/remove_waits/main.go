// remove waits until the goroutine has returned.
package main

import (
	"fmt"
	"sync"
	"time"
)

type thermostat struct {
	room    string
	want    chan int
	gone    chan struct{}
	running sync.WaitGroup
}

func install(room string) *thermostat {
	t := &thermostat{room: room, want: make(chan int), gone: make(chan struct{})}
	t.running.Go(t.regulate)
	return t
}

func (t *thermostat) remove() {
	close(t.gone)
	t.running.Wait()
}

func (t *thermostat) regulate() {
	now, want := 18, 18
	for tick := time.Tick(time.Minute); ; {
		select {
		case <-t.gone:
			return
		case want = <-t.want:
		case <-tick:
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
		t.remove()
	}
	fmt.Println("house empty")
}
