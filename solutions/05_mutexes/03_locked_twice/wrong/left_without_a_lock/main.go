// Tempting: left only reads, so it needs no lock. The inspector reads while a customer
// writes.
//
//koan:rejected TestNoDataRaces: data race
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
	return s.lamps
}

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
