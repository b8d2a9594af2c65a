// The shelf keeps a list of the waiting customers and serves those it can. Each customer
// waits for a channel of their own, so only customers who are served wake up.
package main

import (
	"fmt"
	"sync"
)

type waiting struct {
	n      int
	served chan struct{}
}

type shelf struct {
	mu    sync.Mutex
	rolls int
	queue []waiting
}

// serve is called with mu held.
func (s *shelf) serve() {
	var rest []waiting
	for _, w := range s.queue {
		if s.rolls < w.n {
			rest = append(rest, w)
			continue
		}
		s.rolls -= w.n
		hand(w.n, s.rolls)
		close(w.served)
	}
	s.queue = rest
}

func (s *shelf) put(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rolls += n
	s.serve()
}

func (s *shelf) take(n int) {
	w := waiting{n, make(chan struct{})}
	s.mu.Lock()
	s.queue = append(s.queue, w)
	s.serve()
	s.mu.Unlock()
	<-w.served
}

func main() {
	s := &shelf{}
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
