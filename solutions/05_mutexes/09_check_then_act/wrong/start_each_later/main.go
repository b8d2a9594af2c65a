// Tempting: each goroutine starts a millisecond after the one before. The letter takes
// longer than that.
//
//koan:rejected TestEachNameIsGivenOnce: One person gets the name
//koan:also TestLettersAreWrittenAtTheSameTime, TestOneNameForManyPeople
package main

import (
	"fmt"
	"sync"
	"time"
)

type register struct {
	mu    sync.Mutex
	owner map[string]int
}

func (r *register) free(name string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	_, gone := r.owner[name]
	return !gone
}

func (r *register) give(name string, person int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.owner[name] = person
}

func main() {
	r := register{owner: make(map[string]int)}
	var wg sync.WaitGroup
	for person, name := range forms {
		wg.Go(func() {
			time.Sleep(time.Duration(person) * time.Millisecond)
			if !r.free(name) {
				fmt.Println(name, "is gone")
				return
			}
			welcome(name, person)
			r.give(name, person)
		})
	}
	wg.Wait()
	for name, person := range r.owner {
		logIn(name, person)
	}
}
