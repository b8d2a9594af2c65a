package main

import (
	"fmt"
	"sync"
)

func main() {
	counts := map[string]int{}
	var wg sync.WaitGroup
	for _, word := range []string{"to", "be", "or", "not", "to", "be"} {
		wg.Go(func() {
			counts[word]++
		})
	}
	wg.Wait()
	fmt.Println(len(counts))
}
