// Tempting: a customer who wakes up and finds too few rolls leaves without any.
// But every customer wants to be served.
//
//koan:rejected TestEachCustomerGetsRolls: All customers get the rolls they asked for.
//koan:also TestASmallOrderDoesNotWait
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
	if s.rolls < n {
		s.changed.Wait()
	}
	if s.rolls < n {
		return
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
