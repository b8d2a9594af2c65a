// One goroutine owns both numbers, and the others use channels to change and read them.
package main

import (
	"fmt"
	"sync"
)

type books struct{ window, store int }

type shop struct {
	moves chan bool
	asks  chan books
	end   chan struct{}
}

func newShop(window, store int) *shop {
	s := &shop{make(chan bool), make(chan books), make(chan struct{})}
	go func() {
		defer close(s.asks)
		for {
			select {
			case to := <-s.moves:
				if to {
					store--
					window++
				} else {
					window--
					store++
				}
			case s.asks <- books{window, store}:
			case <-s.end:
				return
			}
		}
	}()
	return s
}

func (s *shop) count() (window, store int) {
	b := <-s.asks
	return b.window, b.store
}

func main() {
	s := newShop(inWindow, inStore)
	var wg sync.WaitGroup
	for clerk := range clerks {
		wg.Go(func() {
			for i := range 50 {
				s.moves <- forWindow(clerk, i)
			}
		})
	}
	wg.Go(func() { audit(s.count) })
	wg.Wait()
	window, store := s.count()
	fmt.Println("in the evening:", window, "+", store)
	close(s.end)
	for range s.asks {
	}
}
