// Tempting: a pointer receiver where something is changed, and a value receiver where it
// is only read. The reader still has a lock of its own.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestEveryVisitIsCounted, TestTwoVisitsInARow, TestWatchSeesTheCounts, TestANewPage
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

func (s stats) of(page string) int {
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
	wg.Go(func() { watch(func(page string) int { return s.of(page) }) })
	wg.Wait()
	for _, page := range slices.Sorted(maps.Keys(s.hits)) {
		fmt.Println(page, s.hits[page])
	}
}
