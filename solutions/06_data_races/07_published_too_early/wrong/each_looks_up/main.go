// Tempting: an atomic pointer and no lock. Each question that comes meanwhile looks up
// the address as well.
//
//koan:rejected TestEveryQuestionIsAnswered: Questions that come meanwhile wait for the whole address
//koan:also TestNoLookUpBeforeTheFirstQuestion, TestTwoQuestionsAtATime, TestFortyQuestions
//koan:also TestAnEmptyHost
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type server struct{ address atomic.Pointer[address] }

type address struct {
	host string
	port int
}

func (s *server) where() *address {
	if s.address.Load() == nil {
		s.address.Store(&address{lookUpHost(), 443})
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
