// Tempting: an atomic counter for each page, changed by a Swap of what Load returned.
// They are two steps, and visits are lost.
//
//koan:rejected TestEveryVisitIsCounted: Each page is printed with the number of its visits.
//koan:also TestTwoVisitsInARow, TestWatchSeesTheCounts, TestANewPage
//koan:also TestVisitorsBrowseAtTheSameTime
package main

import (
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
)

type stats struct{ hits sync.Map }

func (s *stats) of1(page string) *atomic.Int64 {
	n, _ := s.hits.LoadOrStore(page, new(atomic.Int64))
	return n.(*atomic.Int64)
}

func (s *stats) hit(page string) {
	n := s.of1(page)
	n.Swap(n.Load() + 1)
}

func (s *stats) of(page string) int { return int(s.of1(page).Load()) }

func main() {
	s := &stats{}
	var wg sync.WaitGroup
	for _, v := range visitors {
		wg.Go(func() { v.browse(s.hit) })
	}
	wg.Go(func() { watch(s.of) })
	wg.Wait()
	var pages []string
	s.hits.Range(func(k, v any) bool { pages = append(pages, k.(string)); return true })
	slices.Sort(pages)
	for _, p := range pages {
		fmt.Println(p, s.of(p))
	}
}
