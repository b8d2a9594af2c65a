// take subtracts first and adds again if there was no lamp. All of it is under the lock,
// so no other goroutine sees -1.
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
	s.lamps--
	if s.lamps < 0 {
		s.lamps++
		return false
	}
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
