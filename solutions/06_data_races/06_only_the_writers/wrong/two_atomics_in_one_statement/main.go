// Tempting: two atomic numbers, changed in one statement. They are still two steps, and
// count can read between them.
//
//koan:rejected TestCountFindsAHundredBooks: At every moment
//koan:also TestTwelveClerks, TestMoreBooks, TestOtherBooksForTheWindow
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type shop struct{ window, store atomic.Int64 }

func (s *shop) carry(toWindow bool) {
	n := int64(1)
	if !toWindow {
		n = -1
	}
	_, _ = s.window.Add(n), s.store.Add(-n)
}

func (s *shop) count() (window, store int) {
	return int(s.window.Load()), int(s.store.Load())
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
