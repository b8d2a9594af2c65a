// Tempting: an atomic pointer. But it is stored before the address is filled in,
// so other goroutines see an empty address.
//
//koan:rejected TestEveryQuestionIsAnswered: question 2: :0
//koan:also TestNoDataRaces, TestTwoQuestionsAtATime
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type server struct {
	mu      sync.Mutex
	address atomic.Pointer[address]
}

type address struct {
	host string
	port int
}

func (s *server) where() *address {
	if s.address.Load() == nil {
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.address.Load() == nil {
			a := &address{}
			s.address.Store(a)
			a.host, a.port = lookUpHost(), 443
		}
	}
	return s.address.Load()
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
