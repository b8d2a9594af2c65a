// Each step was atomic, and the two together were not: two people asked, both heard
// that the name was free, and both took it. There is no data race in this, so the race
// detector has nothing to say. It is a mistake about what belongs together.
//
// claim asks and takes in one critical section. An interface that lets one only look,
// and only take, invites the mistake; one that says what is to happen does not.
//
//koan:class atomicity violation, check then act; ASPLOS'19 study: non-blocking, traditional; 100 Go Mistakes
//koan:shipped TestEachNameIsGivenOnce: One gets the name
//koan:shipped TestAFashion: One gets the name
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
