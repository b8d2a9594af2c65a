// Guards watch the doors of a museum until the bell rings.
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
		wg.Go(func() {
			guard(door, closing)
		})
	}

	time.Sleep(opening)
	closing <- struct{}{}
	wg.Wait()
	fmt.Println("museum closed")
}
