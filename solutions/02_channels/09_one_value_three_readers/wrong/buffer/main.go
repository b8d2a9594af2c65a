// Tempting: a buffer, so that ringing doesn't block. It wasn't the ringing that
// blocked.
//
//koan:rejected TestAllDoorsAreLocked: all goroutines are asleep - deadlock!
//koan:also TestManyDoors, TestAGuardComesLate, TestTheMuseumMayCloseEarlier
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	closing := make(chan struct{}, len(doors))
	var wg sync.WaitGroup
	for _, door := range doors {
		wg.Go(func() { guard(door, closing) })
	}
	time.Sleep(opening)
	closing <- struct{}{}
	wg.Wait()
	fmt.Println("museum closed")
}
