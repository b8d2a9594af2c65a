// A shop sells lamps. Each customer takes one while there are any, and an inspector
// counts the stock from time to time.
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
	s.mu.Lock()
	defer s.mu.Unlock()
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
