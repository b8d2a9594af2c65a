// The number is in a channel with room for one value. A goroutine that has received it
// is the only one that has it.
package main

import (
	"fmt"
	"sync"
)

func main() {
	count := make(chan int, 1)
	count <- 0
	var wg sync.WaitGroup
	for part := range parts {
		wg.Go(func() {
			download(part)
			count <- <-count + 1
		})
	}
	wg.Go(func() {
		for range looks {
			pause()
			n := <-count
			fmt.Printf("%d of %d\n", n, parts)
			count <- n
		}
	})
	wg.Wait()
}
