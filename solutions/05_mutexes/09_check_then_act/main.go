// Each step was atomic, but the two together were not. Two goroutines checked, both saw
// that the name was free, and both took it. There is no data race, so the race detector
// reports nothing.
//
// claim checks and takes in one critical section. An interface with one method to check
// and another to take invites the mistake.
//
//koan:class atomicity violation, check then act; ASPLOS'19 study: non-blocking, traditional; 100 Go Mistakes
//koan:shipped TestEachNameIsGivenOnce: One person gets the name
//koan:shipped TestOneNameForManyPeople: One person gets the name
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
	if _, gone := r.owner[name]; gone {
		return false
	}
	r.owner[name] = person
	return true
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
