// One type knows nothing about locks, and a type around it only locks.
package main

import (
	"fmt"
	"sync"
)

type room struct{ lamps int }

func (r *room) left() int { return r.lamps }

func (r *room) take() bool {
	if r.left() == 0 {
		return false
	}
	r.lamps--
	fetch()
	return true
}

type stock struct {
	mu   sync.Mutex
	room room
}

func (s *stock) left() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.room.left()
}

func (s *stock) take() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.room.take()
}

func main() {
	s := &stock{room: room{delivered}}
	var wg sync.WaitGroup
	for i := range customers {
		wg.Go(func() {
			comeIn(i)
			if s.take() {
				fmt.Println("a lamp sold")
			} else {
				fmt.Println("a customer sent away")
			}
		})
	}
	wg.Go(func() { inspect(s.left) })
	wg.Wait()
	fmt.Println(s.left(), "lamps left")
}
