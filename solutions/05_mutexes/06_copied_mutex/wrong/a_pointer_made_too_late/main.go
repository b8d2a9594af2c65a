// Tempting: go vet is content with a pointer to a lock, and so it is made where it
// is needed.
//
//koan:rejected TestEveryLookIsCounted: The numbers are those of all visitors together.
//koan:rejected TestNoDataRaces: data race
//koan:also TestVisitorsDoNotQueue, TestASecondLook, TestTheFrontPageIsWatched, TestAPageMore
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
