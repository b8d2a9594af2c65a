// Tempting: room for a hundred rings, and ring a hundred times. There are more doors in the
// new wing.
//
//koan:rejected TestNewDoors: all goroutines are asleep - deadlock!
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	closing := make(chan struct{}, 100)
	var wg sync.WaitGroup
	for _, door := range doors {
		wg.Go(func() {
			guard(door, closing)
		})
	}

	time.Sleep(opening)
	for range 100 {
		closing <- struct{}{}
	}
	wg.Wait()
	fmt.Println("museum closed")
}
