// The buffer has room for more values than there are guards, and main fills it.
// Closing the channel is shorter, and is right for any number of guards.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	closing := make(chan struct{}, 1000)
	var wg sync.WaitGroup
	for _, door := range doors {
		wg.Go(func() { guard(door, closing) })
	}
	time.Sleep(opening)
	for range 1000 {
		closing <- struct{}{}
	}
	wg.Wait()
	fmt.Println("museum closed")
}
