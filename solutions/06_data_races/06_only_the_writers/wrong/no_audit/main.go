// Tempting: without audit, no goroutine reads while others write. But then no
// goroutine counts the books.
//
//koan:rejected TestCountFindsAHundredBooks: counted 50 times
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
	window = s.window
	store = s.store
	return window, store
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
	wg.Wait()
	window, store := s.count()
	fmt.Println("in the evening:", window, "+", store)
}
