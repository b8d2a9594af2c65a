// One value for each guard. Closing the channel is shorter, and there is no
// number to get wrong.
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
	for range doors {
		closing <- struct{}{}
	}
	wg.Wait()
	fmt.Println("museum closed")
}
