// Each call of a method copied the statistics. The copy shares the map with the
// original, but has a lock of its own. With pointer receivers there is one lock for all
// goroutines. go vet finds such copies (copylocks): receivers, parameters, results,
// assignments and range loops.
//
//koan:class copied mutex, value receiver; go vet copylocks; 100 Go Mistakes; PLDI'22 race study: lock passed by value
//koan:shipped TestEveryVisitIsCounted: Each page is printed with the number of its visits.
//koan:shipped TestNoDataRaces: data race
//koan:also TestVisitorsBrowseAtTheSameTime, TestTwoVisitsInARow, TestWatchSeesTheCounts, TestANewPage
//koan:vet passes lock by value
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
	wg.Go(func() { watch(s.of) })
	wg.Wait()
	for _, page := range slices.Sorted(maps.Keys(s.hits)) {
		fmt.Println(page, s.hits[page])
	}
}
