// Tempting: without watch, no goroutine reads while others write. But then no
// line shows the counts.
//
//koan:rejected TestWatchSeesTheCounts: actual  : 1ms
package main

import (
	"fmt"
	"maps"
	"slices"
	"sync"
)

// stats counts the visits to each page. It must not be copied.
type stats struct {
	mu   sync.Mutex
	hits map[string]int // guarded by mu
}

// hit counts a visit to a page.
func (s *stats) hit(page string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	before := s.hits[page]
	s.hits[page] = before + 1
}

// of returns how often a page was visited.
func (s *stats) of(page string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.hits[page]
}

func main() {
	s := stats{hits: make(map[string]int)}
	var wg sync.WaitGroup
	for _, v := range visitors {
		wg.Go(func() { v.browse(s.hit) })
	}
	wg.Wait()
	for _, page := range slices.Sorted(maps.Keys(s.hits)) {
		fmt.Println(page, s.hits[page])
	}
}
