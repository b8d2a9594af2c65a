// Tempting: a read lock looks harmless. A writer excludes all readers, itself included.
//
//koan:rejected TestLampsAreSoldWhileThereAreAny: all goroutines are asleep - deadlock!
//koan:also TestTheInspectorCounts, TestNoDataRaces, TestLampsAreFetched, TestLampsForEachCustomer
package main

import (
	"fmt"
	"sync"
)

type stock struct {
	mu    sync.RWMutex
	lamps int
}

func (s *stock) left() int {
	s.mu.RLock()
	defer s.mu.RUnlock()
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
