// The lamps are values in a buffered channel: taking one out if there is one is a single
// step.
package main

import (
	"fmt"
	"sync"
)

func main() {
	lamps := make(chan struct{}, delivered)
	for range delivered {
		lamps <- struct{}{}
	}
	left := func() int { return len(lamps) }
	var wg sync.WaitGroup
	for i := range customers {
		wg.Go(func() {
			comeIn(i)
			select {
			case <-lamps:
				fetch()
				fmt.Println("a lamp sold")
			default:
				fmt.Println("a customer sent away")
			}
		})
	}
	wg.Go(func() { inspect(left) })
	wg.Wait()
	fmt.Println(left(), "lamps left")
}
