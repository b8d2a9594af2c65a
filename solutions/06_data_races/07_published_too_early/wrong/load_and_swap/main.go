// Tempting: an atomic flag, checked with Load and set with Swap. They are two steps, so
// two questions can both look up the address.
//
//koan:rejected TestTwoQuestionsAtATime: close of closed channel
//koan:also TestNoDataRaces
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type address struct {
	host string
	port int
}

type server struct {
	looking atomic.Bool
	found   chan struct{}
	address *address
}

func (s *server) where() *address {
	if !s.looking.Load() && (s.looking.Swap(true) || true) {
		s.address = &address{lookUpHost(), 443}
		close(s.found)
	}
	<-s.found
	return s.address
}

func main() {
	s := &server{found: make(chan struct{})}
	var wg sync.WaitGroup
	for n := range questions {
		wg.Go(func() {
			arrive(n)
			a := s.where()
			fmt.Printf("question %d: %s:%d\n", n+1, a.host, a.port)
		})
	}
	wg.Wait()
}
