// Tempting: check and take in one function, and wait in another. Between the two the
// lock is released, and rolls that come then wake no goroutine.
//
//koan:rejected TestRollsThatComeOneByOne: all six customers who wait leave
//koan:also TestNoDataRaces
package main

import (
	"fmt"
	"sync"
)

type shelf struct {
	mu      sync.Mutex
	changed sync.Cond
	rolls   int
}

func (s *shelf) put(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rolls += n
	s.changed.Broadcast()
}

func (s *shelf) enough(n int) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.rolls < n {
		return false
	}
	s.rolls -= n
	hand(n, s.rolls)
	return true
}

func (s *shelf) take(n int) {
	for !s.enough(n) {
		s.mu.Lock()
		s.changed.Wait()
		s.mu.Unlock()
	}
}

func main() {
	s := &shelf{}
	s.changed.L = &s.mu
	var wg sync.WaitGroup
	for i, n := range customers {
		wg.Go(func() {
			comeIn(i)
			s.take(n)
			fmt.Println("a customer leaves with", n)
		})
	}
	bake(s.put)
	wg.Wait()
	fmt.Println(s.rolls, "rolls left")
}
