// Two functions close over the same variables, so nothing is copied.
package main

import (
	"fmt"
	"maps"
	"slices"
	"sync"
)

func main() {
	var mu sync.Mutex
	hits := make(map[string]int)
	hit := func(page string) {
		mu.Lock()
		defer mu.Unlock()
		hits[page]++
	}
	of := func(page string) int {
		mu.Lock()
		defer mu.Unlock()
		return hits[page]
	}
	var wg sync.WaitGroup
	for _, v := range visitors {
		wg.Go(func() { v.browse(hit) })
	}
	wg.Go(func() { watch(of) })
	wg.Wait()
	for _, page := range slices.Sorted(maps.Keys(hits)) {
		fmt.Println(page, hits[page])
	}
}
