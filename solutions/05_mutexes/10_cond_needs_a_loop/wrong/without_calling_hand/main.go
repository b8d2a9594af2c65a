// Tempting: serve each customer who wakes up, without calling hand. The number of rolls
// becomes negative, and then customers wait too long.
//
//koan:rejected TestASmallOrderDoesNotWait: three rolls are enough for the customer who wants two
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
