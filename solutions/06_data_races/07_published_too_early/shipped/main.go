// A server answers questions. The first one makes it look up its address, which takes a
// moment; all others use what was found.
package main

import (
	"fmt"
	"sync"
)

// A server knows where it is, once somebody has asked.
type server struct {
	mu      sync.Mutex
	address *address
}

type address struct {
	host string
	port int
}

// where returns the server's address, and looks it up if nobody has done so.
func (s *server) where() *address {
	if s.address == nil {
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.address == nil {
			s.address = &address{}
			s.address.host = lookUpHost()
			s.address.port = 443
		}
	}
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
