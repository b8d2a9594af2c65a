// A sync.Once and a field.
package main

import (
	"fmt"
	"sync"
)

type server struct {
	once    sync.Once
	address address
}

type address struct {
	host string
	port int
}

func (s *server) where() address {
	s.once.Do(func() {
		s.address.host = lookUpHost()
		s.address.port = 443
	})
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
