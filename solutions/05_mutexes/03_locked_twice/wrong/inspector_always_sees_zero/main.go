// Tempting: pass inspect a function that returns 0. The inspector sees a wrong number.
//
//koan:rejected TestLampsForEachCustomer: inspected: 0
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

// leftLocked returns how many lamps there are. The caller holds mu.
func (s *stock) leftLocked() int {
	return s.lamps
}

// left returns how many lamps there are.
func (s *stock) left() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.leftLocked()
}

// take takes a lamp out if there is one, and reports whether there was.
func (s *stock) take() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.leftLocked() == 0 {
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
	wg.Go(func() { inspect(func() int { return 0 }) })
	wg.Wait()
	fmt.Println(s.left(), "lamps left")
}
