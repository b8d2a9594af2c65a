// The methods do not lock. The caller locks, around both.
package main

import (
	"fmt"
	"sync"
)

type register struct {
	sync.Mutex
	owner map[string]int
}

func (r *register) free(name string) bool {
	_, gone := r.owner[name]
	return !gone
}

func (r *register) give(name string, person int) { r.owner[name] = person }

func main() {
	r := register{owner: make(map[string]int)}
	var wg sync.WaitGroup
	for person, name := range forms {
		wg.Go(func() {
			r.Lock()
			free := r.free(name)
			if free {
				r.give(name, person)
			}
			r.Unlock()
			if !free {
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
