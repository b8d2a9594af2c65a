// Tempting: watch the front page when all visitors are gone. There is nothing to see then.
//
//koan:rejected TestTheFrontPageIsWatched: while the visitors are there
package main

import (
	"fmt"
	"maps"
	"slices"
	"sync"
)

// stats knows how often each page was looked at. It must not be copied.
type stats struct {
	mu   sync.Mutex
	hits map[string]int // guarded by mu
}

// hit counts a look at a page.
func (s *stats) hit(page string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	before := s.hits[page]
	s.hits[page] = before + 1
}

// of says how often a page was looked at.
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
	watch(s.of)
	for _, page := range slices.Sorted(maps.Keys(s.hits)) {
		fmt.Println(page, s.hits[page])
	}
}
