// Tempting: take the name, and check the owner then. Another person can take it after
// that.
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

func (r *register) ownerOf(name string) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.owner[name]
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
			if r.ownerOf(name) != person {
				fmt.Println(name, "is gone")
				return
			}
			welcome(name, person)
		})
	}
	wg.Wait()
	for name, person := range r.owner {
		logIn(name, person)
	}
}
