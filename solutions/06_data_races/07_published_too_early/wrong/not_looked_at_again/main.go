// Tempting: look with the lock for reading, and look it up with the lock for writing. Two who
// come at once both see that it is missing.
//
//koan:rejected TestTwoAtATime: looked up once
package main

import (
	"fmt"
	"sync"
)

type server struct {
	mu      sync.RWMutex
	address *address
}

type address struct {
	host string
	port int
}

func (s *server) where() *address {
	s.mu.RLock()
	a := s.address
	s.mu.RUnlock()
	if a != nil {
		return a
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.address = &address{lookUpHost(), 443}
	return s.address
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
