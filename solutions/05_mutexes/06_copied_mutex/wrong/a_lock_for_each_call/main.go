// Tempting: go vet accepts a pointer to a lock, so the lock is made where it is needed.
// Each call makes its own.
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
	mu   *sync.Mutex
	hits map[string]int
}

func (s stats) lock() *sync.Mutex {
	if s.mu == nil {
		s.mu = new(sync.Mutex)
	}
	s.mu.Lock()
	return s.mu
}

func (s stats) hit(page string) {
	defer s.lock().Unlock()
	before := s.hits[page]
	s.hits[page] = before + 1
}

func (s stats) of(page string) int {
	defer s.lock().Unlock()
	return s.hits[page]
}

func main() {
	s := stats{hits: make(map[string]int)}
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
