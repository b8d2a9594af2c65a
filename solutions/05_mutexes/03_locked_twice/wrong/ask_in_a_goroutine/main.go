// Tempting: another goroutine locks. It waits for the lock, and the goroutine that holds
// the lock waits for it.
//
//koan:rejected TestLampsAreSoldWhileThereAreAny: all goroutines are asleep - deadlock!
//koan:also TestTheInspectorCounts, TestNoDataRaces, TestLampsAreFetched, TestLampsForEachCustomer
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
	s.mu.Lock()
	defer s.mu.Unlock()
	answer := make(chan int)
	go func() { answer <- s.left() }()
	if <-answer == 0 {
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
