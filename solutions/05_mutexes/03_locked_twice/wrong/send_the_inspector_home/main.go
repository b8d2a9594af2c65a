// Tempting: without the inspector, left needs no lock. Nobody looks into the room.
//
//koan:rejected TestLampsAreSoldWhileThereAreAny: inspected: 0
//koan:also TestLampsForEverybody
package main

import (
	"fmt"
	"sync"
	"time"
)

// A stock room holds so many lamps.
type stock struct {
	mu    sync.Mutex
	lamps int // guarded by mu
}

// leftLocked says how many lamps there are. The caller holds mu.
func (s *stock) leftLocked() int {
	return s.lamps
}

// left says how many lamps there are.
func (s *stock) left() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.leftLocked()
}

// take takes a lamp out, if there is one.
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
	wg.Go(func() { time.Sleep(5 * time.Millisecond) })
	wg.Wait()
	fmt.Println(s.left(), "lamps left")
}
