// An atomic flag is set when the address is complete.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type server struct {
	mu      sync.Mutex
	known   atomic.Bool
	address address
}

type address struct {
	host string
	port int
}

func (s *server) where() *address {
	if !s.known.Load() {
		s.mu.Lock()
		defer s.mu.Unlock()
		if !s.known.Load() {
			s.address.host = lookUpHost()
			s.address.port = 443
			s.known.Store(true)
		}
	}
	return &s.address
}

func main() {
	s := &server{}
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
