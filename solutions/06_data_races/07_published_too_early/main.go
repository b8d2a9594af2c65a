// The pointer was stored before the address was complete, and it was read without the
// lock. OnceValue solves both: the function runs once, calls that come while it runs
// wait for it, and they see everything that the function wrote.
//
//koan:class double-checked locking, pointer published before it is filled; PLDI'22 race study: partial locking; Go memory model: incorrect synchronization
//koan:shipped TestEveryQuestionIsAnswered: question 2: :0
//koan:shipped TestNoDataRaces: data race
//koan:also TestTwoQuestionsAtATime
package main

import (
	"fmt"
	"sync"
)

// A server knows its address once it has been asked for it.
type server struct {
	where func() *address
}

type address struct {
	host string
	port int
}

func newServer() *server {
	return &server{where: sync.OnceValue(func() *address {
		return &address{host: lookUpHost(), port: 443}
	})}
}

func main() {
	s := newServer()
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
