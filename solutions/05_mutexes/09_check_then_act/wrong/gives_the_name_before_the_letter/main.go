// Tempting: give the name first and then write the letter. The gap between check and
// action is smaller, but two goroutines can still be in it.
//
//koan:rejected TestOneNameForManyPeople: One person gets the name
//koan:also TestEachNameIsGivenOnce
package main

import (
	"fmt"
	"sync"
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
			if !r.free(name) {
				fmt.Println(name, "is gone")
				return
			}
			r.give(name, person)
			welcome(name, person)
		})
	}
	wg.Wait()
	for name, person := range r.owner {
		logIn(name, person)
	}
}
