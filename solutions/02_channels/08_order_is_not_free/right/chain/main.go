// Each goroutine waits until the one before it has printed, and then signals
// the next one.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	before := make(chan struct{})
	close(before)
	for _, word := range words {
		mine, turn := make(chan struct{}), before
		before = mine
		wg.Go(func() {
			text := translate(word)
			<-turn
			fmt.Println(text)
			close(mine)
		})
	}
	wg.Wait()
}
