// Tempting: recover from whatever goes wrong with the rolls. The shelf goes on with fewer
// than none.
//
//koan:rejected TestEverybodyLeavesWithRolls: rolls handed over, which leaves -
//koan:also TestASmallOrder
package main

import (
	"fmt"
	"sync"
)

// A shelf holds rolls.
type shelf struct {
	mu      sync.Mutex
	changed sync.Cond // on mu; called when there are more rolls
	rolls   int       // guarded by mu
}

// put puts rolls onto the shelf.
func (s *shelf) put(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rolls += n
	s.changed.Broadcast()
}

// take takes rolls off the shelf, when there are enough.
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
