// Tempting: a buffer for a hundred values, and main sends a hundred. There may
// be more doors.
//
//koan:rejected TestManyDoors: all goroutines are asleep - deadlock!
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
