// Tempting: lock it unless it is locked already. But by whom? If a customer is in the room,
// the inspector walks in without a lock.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
	"sync"
)

// A stock room holds so many lamps.
type stock struct {
	mu    sync.Mutex
	lamps int // guarded by mu
}

// left says how many lamps there are.
func (s *stock) left() int {
	if s.mu.TryLock() {
		defer s.mu.Unlock()
	}
	return s.lamps
}

// take takes a lamp out, if there is one.
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
