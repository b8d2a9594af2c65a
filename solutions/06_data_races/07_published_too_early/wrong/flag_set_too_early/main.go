// Tempting: a flag that says that the address is known. It is set before that is true.
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
	known   atomic.Bool
	address address
}

type address struct {
	host string
	port int
}

func (s *server) where() address {
	if !s.known.Swap(true) {
		s.address = address{lookUpHost(), 443}
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
