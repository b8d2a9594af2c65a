// People register under a name of their choice. Each name can be had by one, who is
// welcomed with a letter.
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

// free says whether a name can still be had.
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
