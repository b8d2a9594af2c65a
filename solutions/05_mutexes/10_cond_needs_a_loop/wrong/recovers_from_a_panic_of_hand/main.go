// Tempting: recover from a panic of hand. hand does not panic, and the number of rolls
// becomes negative.
//
//koan:rejected TestEachCustomerGetsRolls: rolls handed over, which leaves -
//koan:also TestASmallOrderDoesNotWait
//koan:also TestRollsThatComeOneByOne
package main

import (
	"fmt"
	"sync"
)

// A shelf has a number of rolls.
type shelf struct {
	mu      sync.Mutex
	changed sync.Cond // on mu; broadcast when there are more rolls
	rolls   int       // guarded by mu
}

// put puts rolls on the shelf.
func (s *shelf) put(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rolls += n
	s.changed.Broadcast()
}

// take waits until there are enough rolls, and takes them off the shelf.
func (s *shelf) take(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.rolls < n {
		s.changed.Wait()
	}
	s.rolls -= n
	defer func() { recover() }()
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
