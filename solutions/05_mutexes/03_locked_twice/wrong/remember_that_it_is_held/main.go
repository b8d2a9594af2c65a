// Tempting: a variable that says that the lock is held, like a reentrant lock. It does
// not say by which goroutine, and it is itself shared without a lock.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
	"sync"
)

type stock struct {
	mu    sync.Mutex
	held  bool
	lamps int
}

func (s *stock) left() int {
	if !s.held {
		s.mu.Lock()
		defer s.mu.Unlock()
	}
	return s.lamps
}

func (s *stock) take() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.held = true
	defer func() { s.held = false }()
	if s.left() == 0 {
		return false
	}
	s.lamps--
	fetch()
	return true
}

func main() {
	s := &stock{lamps: delivered}
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
