// The copies share a pointer to one lock. It works, but the zero value of the type is
// not usable any more. A pointer receiver is simpler.
package main

import (
	"fmt"
	"maps"
	"slices"
	"sync"
)

type stats struct {
	mu   *sync.Mutex
	hits map[string]int
}

func (s stats) hit(page string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hits[page]++
}

func (s stats) of(page string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.hits[page]
}

func main() {
	s := stats{mu: new(sync.Mutex), hits: make(map[string]int)}
	var wg sync.WaitGroup
	for _, v := range visitors {
		wg.Go(func() { v.browse(s.hit) })
	}
	wg.Go(func() { watch(s.of) })
	wg.Wait()
	for _, page := range slices.Sorted(maps.Keys(s.hits)) {
		fmt.Println(page, s.hits[page])
	}
}
