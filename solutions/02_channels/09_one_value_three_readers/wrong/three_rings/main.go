// Tempting: there are three doors, so main sends three values. There may be
// more doors.
//
//koan:rejected TestManyDoors: all goroutines are asleep - deadlock!
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	closing := make(chan struct{})
	var wg sync.WaitGroup
	for _, door := range doors {
		wg.Go(func() { guard(door, closing) })
	}
	time.Sleep(opening)
	closing <- struct{}{}
	closing <- struct{}{}
	closing <- struct{}{}
	wg.Wait()
	fmt.Println("museum closed")
}
