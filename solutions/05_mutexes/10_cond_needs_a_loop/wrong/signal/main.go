// Tempting: the loop, with Signal, because there are not enough rolls for all. The
// goroutine that wakes up may need more than there are, and with a large oven five are
// never woken.
//
//koan:rejected TestEachCustomerGetsRolls: all goroutines are asleep - deadlock!
//koan:also TestTheFirstRollsAreTaken, TestNoDataRaces, TestALargeOven, TestASmallOrderDoesNotWait
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
	s.changed.Signal()
}

func (s *shelf) take(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for s.rolls < n {
		s.changed.Wait()
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
