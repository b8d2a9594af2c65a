// A sync.Map of atomic counters.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var counts sync.Map
	counter := func(word string) *atomic.Int64 {
		n, _ := counts.LoadOrStore(word, new(atomic.Int64))
		return n.(*atomic.Int64)
	}
	var wg sync.WaitGroup
	for _, book := range books {
		wg.Go(func() {
			for word := range words(book) {
				counter(word).Add(1)
			}
		})
	}
	wg.Wait()
	for _, word := range []string{"and", "sea", "whale"} {
		fmt.Println(word, counter(word).Load())
	}
}
