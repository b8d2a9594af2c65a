// Tempting: return the numbers that were right in the morning. The sum is right, but
// the numbers are not.
//
//koan:rejected TestOtherBooksForTheWindow: in the evening: 20 + 80
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
	return inWindow, inStore
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
