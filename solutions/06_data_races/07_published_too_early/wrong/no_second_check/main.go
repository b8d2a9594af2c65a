// Tempting: check under the read lock, and look up under the write lock. Two questions
// that come at the same time both see that it is missing.
//
//koan:rejected TestTwoQuestionsAtATime: looked up once
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
