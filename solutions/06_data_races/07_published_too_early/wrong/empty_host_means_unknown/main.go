// Tempting: an empty host for an address that is not known yet. If the host is empty,
// each question looks it up again.
//
//koan:rejected TestAnEmptyHost: A later question gets the address at once
package main

import (
	"fmt"
	"sync"
)

type server struct {
	mu      sync.Mutex
	address address
}

type address struct {
	host string
	port int
}

func (s *server) where() *address {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.address.host == "" {
		s.address = address{lookUpHost(), 443}
	}
	a := s.address
	return &a
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
