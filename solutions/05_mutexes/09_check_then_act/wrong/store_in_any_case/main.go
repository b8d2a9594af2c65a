// Tempting: check and store under one lock, but store in any case. The first person gets
// the letter, and the last one the name.
//
//koan:rejected TestOneNameForManyPeople: mia cannot log in
//koan:also TestEachNameIsGivenOnce
package main

import (
	"fmt"
	"sync"
)

// A register knows which names are gone, and to whom.
type register struct {
	mu    sync.Mutex
	owner map[string]int // guarded by mu
}

// claim gives a name to a person if it is free, and reports whether it was.
func (r *register) claim(name string, person int) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	_, gone := r.owner[name]
	r.owner[name] = person
	return !gone
}

func main() {
	r := register{owner: make(map[string]int)}
	var wg sync.WaitGroup
	for person, name := range forms {
		wg.Go(func() {
			if !r.claim(name, person) {
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
