// People register under a name of their choice. One person gets each name, and a letter
// of welcome.
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

// free reports whether a name is free.
func (r *register) free(name string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	_, gone := r.owner[name]
	return !gone
}

// give gives a name to a person.
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
			welcome(name, person)
			r.give(name, person)
		})
	}
	wg.Wait()
	for name, person := range r.owner {
		logIn(name, person)
	}
}
