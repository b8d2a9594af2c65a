// Tempting: a sync.Map is safe. Each of its operations is one step, but Load and Store
// are two.
//
//koan:rejected TestOneNameForManyPeople: One person gets the name
//koan:also TestEachNameIsGivenOnce
package main

import (
	"fmt"
	"sync"
)

func main() {
	var owner sync.Map
	var wg sync.WaitGroup
	for person, name := range forms {
		wg.Go(func() {
			if _, gone := owner.Load(name); gone {
				fmt.Println(name, "is gone")
				return
			}
			welcome(name, person)
			owner.Store(name, person)
		})
	}
	wg.Wait()
	for name, person := range owner.Range {
		logIn(name.(string), person.(int))
	}
}
