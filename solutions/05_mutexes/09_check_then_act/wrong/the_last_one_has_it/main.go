// Tempting: look and write under one lock, but write in any case. The first has the letter,
// and the last has the name.
//
//koan:rejected TestAFashion: mia cannot log in
//koan:also TestEachNameIsGivenOnce
package main

import (
	"fmt"
	"sync"
)

// A register knows the names that are gone, and whose they are.
type register struct {
	mu    sync.Mutex
	owner map[string]int // guarded by mu
}

// claim gives a name to a person, if it can still be had, and says whether it could.
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
