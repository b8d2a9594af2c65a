// Tempting: atomic numbers need no lock. There is no data race, but a book that is
// carried is in neither place for a moment.
//
//koan:rejected TestCountFindsAHundredBooks: At every moment
//koan:also TestTwelveClerks, TestMoreBooks, TestOtherBooksForTheWindow
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// A shop has the same number of books all day.
type shop struct {
	window, store atomic.Int64
}

// carry carries a book from the store to the window, or back.
func (s *shop) carry(toWindow bool) {
	if toWindow {
		s.store.Add(-1)
		s.window.Add(1)
	} else {
		s.window.Add(-1)
		s.store.Add(1)
	}
}

// count returns how many books there are in the window, and in the store.
func (s *shop) count() (window, store int) {
	window = int(s.window.Load())
	store = int(s.store.Load())
	return window, store
}

func main() {
	s := &shop{}
	s.window.Store(inWindow)
	s.store.Store(inStore)
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
