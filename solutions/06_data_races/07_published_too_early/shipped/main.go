// A server answers questions. For the first one it looks up its address, which takes a
// second, and for all others it uses what it found.
package main

import (
	"fmt"
	"sync"
)

// A server knows its address once it has been asked for it.
type server struct {
	mu      sync.Mutex
	address *address
}

type address struct {
	host string
	port int
}

// where returns the server's address, and looks it up at the first call.
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
