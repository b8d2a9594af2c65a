// The pointer was there before the address was, and it was read without the lock. OnceValue
// does both parts right: the function runs once, whoever asks meanwhile waits, and all of
// what it wrote is visible to everybody afterwards.
//
//koan:class double-checked locking, pointer published before it is filled; PLDI'22 race study: partial locking; Go memory model: incorrect synchronization
//koan:shipped TestEveryQuestionIsAnswered: question 2: :0
//koan:shipped TestNoDataRaces: data race
//koan:also TestTwoAtATime
package main

import (
	"fmt"
	"sync"
)

// A server knows where it is, once somebody has asked.
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
