// Tempting: three rolls, three signals. Those who wake up may be three who want more.
//
//koan:rejected TestASmallOrder: Three rolls are enough for the one who wants two
//koan:also TestNoDataRaces
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
	for range n {
		s.changed.Signal()
	}
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
