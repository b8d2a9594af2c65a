// Tempting: wait first and check then. A customer who comes when all rolls are there
// waits for a call that never comes.
//
//koan:rejected TestALargeOven: all goroutines are asleep - deadlock!
//koan:also TestNoDataRaces
//koan:also TestRollsThatComeOneByOne
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

func (s *shelf) take(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for {
		s.changed.Wait()
		if s.rolls >= n {
			break
		}
	}
	s.rolls -= n
	hand(n, s.rolls)
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
