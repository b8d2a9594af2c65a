// Tempting: check first and lock then. Between the two another customer checks as well,
// and both see one lamp.
//
//koan:rejected TestLampsAreSoldWhileThereAreAny: Three lamps are sold
//koan:also TestTheInspectorCounts
package main

import (
	"fmt"
	"sync"
)

type stock struct {
	mu    sync.Mutex
	lamps int
}

func (s *stock) left() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.lamps
}

func (s *stock) take() bool {
	if s.left() <= 0 {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
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
