// Tempting: ring as long as a guard receives at once. A guard who comes late
// hears nothing.
//
//koan:rejected TestAGuardComesLate: all goroutines are asleep - deadlock!
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
	for ringing := true; ringing; {
		select {
		case closing <- struct{}{}:
		default:
			ringing = false
		}
	}
	wg.Wait()
	fmt.Println("museum closed")
}
