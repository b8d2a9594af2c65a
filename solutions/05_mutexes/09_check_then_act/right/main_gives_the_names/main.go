// main alone checks and stores. Only the letters are written by goroutines.
package main

import (
	"fmt"
	"sync"
)

func main() {
	owner := make(map[string]int)
	var wg sync.WaitGroup
	for person, name := range forms {
		if _, gone := owner[name]; gone {
			fmt.Println(name, "is gone")
			continue
		}
		owner[name] = person
		wg.Go(func() { welcome(name, person) })
	}
	wg.Wait()
	for name, person := range owner {
		logIn(name, person)
	}
}
