// The map is only read. It contains an atomic counter for each of the three words.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	counts := map[string]*atomic.Int64{"and": {}, "sea": {}, "whale": {}}
	var wg sync.WaitGroup
	for _, book := range books {
		wg.Go(func() {
			for word := range words(book) {
				if n, ok := counts[word]; ok {
					n.Add(1)
				}
			}
		})
	}
	wg.Wait()

	for _, word := range []string{"and", "sea", "whale"} {
		fmt.Println(word, counts[word].Load())
	}
}
