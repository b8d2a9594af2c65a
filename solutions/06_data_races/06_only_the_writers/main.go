// A lock protects nothing if one side doesn't take it. Now count takes the lock, too.
// It reads both fields under one lock, because they belong together.
//
//koan:class lock taken by writers only; PLDI'22 race study: partial locking; ASPLOS'19 study: non-blocking, traditional
//koan:shipped TestCountFindsAHundredBooks: At every moment
//koan:shipped TestNoDataRaces: data race
//koan:also TestTwelveClerks, TestMoreBooks, TestOtherBooksForTheWindow
package main

import (
	"fmt"
	"sync"
)

// A shop has the same number of books all day.
type shop struct {
	mu            sync.Mutex
	window, store int
}

// carry carries a book from the store to the window, or back.
func (s *shop) carry(toWindow bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if toWindow {
		s.store--
		s.window++
	} else {
		s.window--
		s.store++
	}
}

// count returns how many books there are in the window, and in the store.
func (s *shop) count() (window, store int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.window, s.store
}

func main() {
	s := &shop{window: inWindow, store: inStore}
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
