// Wait came back, and that was taken for "there are rolls enough". It only says that
// something has changed. The condition is looked at in a loop, under the lock, and
// behind the loop it holds for certain.
//
// Broadcast has to stay: customers wait for different things, a 1 or a 4, and only they
// themselves know whether the change is of any use to them.
//
//koan:class Cond.Wait without a loop, missed signal; ASPLOS'19 study: blocking, Wait; 100 Go Mistakes
//koan:shipped TestEverybodyLeavesWithRolls: rolls handed over, which leaves -
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
