// A sync.Map does both steps in one.
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
			if _, gone := owner.LoadOrStore(name, person); gone {
				fmt.Println(name, "is gone")
				return
			}
			welcome(name, person)
		})
	}
	wg.Wait()
	for name, person := range owner.Range {
		logIn(name.(string), person.(int))
	}
}
