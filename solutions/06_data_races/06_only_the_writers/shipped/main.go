// A bookshop keeps some books in the window and the others in the store. Clerks carry them
// to and fro while somebody counts.
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

// count returns how many books there are.
func (s *shop) count() int {
	inWindow := s.window
	inStore := s.store
	return inWindow + inStore
}

func main() {
	s := &shop{window: inWindow, store: inStore}
	var wg sync.WaitGroup
	for clerk := range clerks {
		wg.Go(func() {
			for i := range 50 {
				s.carry((clerk+i)%2 == 0)
			}
		})
	}
	wg.Go(func() {
		for range 50 {
			if n := s.count(); n != inWindow+inStore {
				fmt.Println("counted", n)
				return
			}
		}
	})
	wg.Wait()
	fmt.Println("in the evening:", s.count())
}
