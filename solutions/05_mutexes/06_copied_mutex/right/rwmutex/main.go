// Pointer receivers, a constructor, and an RWMutex.
package main

import (
	"fmt"
	"maps"
	"slices"
	"sync"
)

type stats struct {
	sync.RWMutex
	hits map[string]int
}

func newStats() *stats { return &stats{hits: make(map[string]int)} }

func (s *stats) hit(page string) {
	s.Lock()
	defer s.Unlock()
	s.hits[page]++
}

func (s *stats) of(page string) int {
	s.RLock()
	defer s.RUnlock()
	return s.hits[page]
}

func main() {
	s := newStats()
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
