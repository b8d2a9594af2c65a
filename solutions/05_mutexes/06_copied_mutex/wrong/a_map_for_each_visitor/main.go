// Tempting: each visitor counts in a copy of the map as well. Nothing is shared, and
// nothing is counted.
//
//koan:rejected TestEveryVisitIsCounted: Each page is printed with the number of its visits.
//koan:also TestTwoVisitsInARow, TestWatchSeesTheCounts, TestANewPage
package main

import (
	"fmt"
	"maps"
	"slices"
	"sync"
)

type stats struct {
	mu   sync.Mutex
	hits map[string]int
}

func (s *stats) hit(page string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hits[page]++
}

func (s *stats) of(page string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.hits[page]
}

func main() {
	s := &stats{hits: make(map[string]int)}
	var wg sync.WaitGroup
	for _, v := range visitors {
		mine := &stats{hits: maps.Clone(s.hits)}
		wg.Go(func() { v.browse(mine.hit) })
	}
	wg.Go(func() { watch(s.of) })
	wg.Wait()
	for _, page := range slices.Sorted(maps.Keys(s.hits)) {
		fmt.Println(page, s.hits[page])
	}
}
