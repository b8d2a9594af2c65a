// A concurrent map has the two steps as one.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var owner sync.Map
	var given atomic.Int64
	var wg sync.WaitGroup
	for person, name := range forms {
		wg.Go(func() {
			if _, gone := owner.LoadOrStore(name, person); gone {
				fmt.Println(name, "is gone")
				return
			}
			given.Add(1)
			welcome(name)
		})
	}
	wg.Wait()
	fmt.Println(given.Load(), "names given")
}
