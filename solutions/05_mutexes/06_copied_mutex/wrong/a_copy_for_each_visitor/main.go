// Tempting: pointer receivers, and then each visitor gets a copy of the statistics. Each
// copy has a lock of its own, and all have the same map.
//
//koan:rejected TestEveryVisitIsCounted: Each page is printed with the number of its visits.
//koan:rejected TestNoDataRaces: data race
//koan:also TestVisitorsBrowseAtTheSameTime, TestTwoVisitsInARow, TestWatchSeesTheCounts, TestANewPage
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
	before := s.hits[page]
	s.hits[page] = before + 1
}

func (s *stats) of(page string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.hits[page]
}

func main() {
	s := stats{hits: make(map[string]int)}
	var wg sync.WaitGroup
	for _, v := range visitors {
		mine := s
		wg.Go(func() { v.browse(mine.hit) })
	}
	wg.Go(func() { watch(s.of) })
	wg.Wait()
	for _, page := range slices.Sorted(maps.Keys(s.hits)) {
		fmt.Println(page, s.hits[page])
	}
}
