// Both numbers are in one value that is replaced as a whole. carry makes a new value,
// and tries again if another goroutine was faster.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type places struct{ window, store int }

// A shop has the same number of books all day.
type shop struct {
	books atomic.Pointer[places]
}

// carry carries a book from the store to the window, or back.
func (s *shop) carry(toWindow bool) {
	by := 1
	if !toWindow {
		by = -1
	}
	for {
		before := s.books.Load()
		if s.books.CompareAndSwap(before, &places{before.window + by, before.store - by}) {
			return
		}
	}
}

// count returns how many books there are in the window, and in the store.
func (s *shop) count() (window, store int) {
	now := s.books.Load()
	return now.window, now.store
}

func main() {
	s := &shop{}
	s.books.Store(&places{inWindow, inStore})
	var wg sync.WaitGroup
	for clerk := range clerks {
		wg.Go(func() {
			for i := range 50 {
				s.carry(forWindow(clerk, i))
			}
		})
	}
	wg.Go(func() { audit(s.count) })
	wg.Wait()
	window, store := s.count()
	fmt.Println("in the evening:", window, "+", store)
}
