// Closing a channel wakes all goroutines, too. Each change closes one channel and makes
// the next. Unlike a Cond, a channel can be waited for in a select.
package main

import (
	"fmt"
	"sync"
)

type shelf struct {
	mu      sync.Mutex
	changed chan struct{}
	rolls   int
}

func (s *shelf) put(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rolls += n
	close(s.changed)
	s.changed = make(chan struct{})
}

func (s *shelf) take(n int) {
	for {
		s.mu.Lock()
		if s.rolls >= n {
			s.rolls -= n
			hand(n, s.rolls)
			s.mu.Unlock()
			return
		}
		changed := s.changed
		s.mu.Unlock()
		<-changed
	}
}

func main() {
	s := &shelf{changed: make(chan struct{})}
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
