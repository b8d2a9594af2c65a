// Tempting: question 1 comes first, so it looks up the address for all. It may come
// last.
//
//koan:rejected TestTwoQuestionsAtATime: Both questions wait for the address
package main

import (
	"fmt"
	"sync"
)

type server struct {
	mu      sync.Mutex
	address *address
}

type address struct {
	host string
	port int
}

func (s *server) where() *address {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.address == nil {
		s.address = &address{lookUpHost(), 443}
	}
	return s.address
}

func main() {
	s := &server{}
	known := make(chan struct{})
	var wg sync.WaitGroup
	for n := range questions {
		wg.Go(func() {
			arrive(n)
			if n == 0 {
				s.where()
				close(known)
			}
			<-known
			a := s.address
			fmt.Printf("question %d: %s:%d\n", n+1, a.host, a.port)
		})
	}
	wg.Wait()
}
