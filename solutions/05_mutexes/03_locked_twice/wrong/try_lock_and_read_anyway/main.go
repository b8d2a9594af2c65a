// Tempting: lock it unless it is locked already. If another goroutine holds it, the
// inspector reads without a lock.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
	"sync"
)

// A stock room has a number of lamps.
type stock struct {
	mu    sync.Mutex
	lamps int // guarded by mu
}

// left returns how many lamps there are.
func (s *stock) left() int {
	if s.mu.TryLock() {
		defer s.mu.Unlock()
	}
	return s.lamps
}

// take takes a lamp out if there is one, and reports whether there was.
func (s *stock) take() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.left() == 0 {
		return false
	}
	s.lamps--
	fetch()
	return true
}

func main() {
	s := &stock{lamps: delivered}
	var wg sync.WaitGroup
	for i := range customers {
		wg.Go(func() {
			comeIn(i)
			if s.take() {
				fmt.Println("a lamp sold")
			} else {
				fmt.Println("a customer sent away")
			}
		})
	}
	wg.Go(func() { inspect(s.left) })
	wg.Wait()
	fmt.Println(s.left(), "lamps left")
}
