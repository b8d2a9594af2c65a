// take reads the field itself. For a single number that is the shortest way.
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
	if s.lamps == 0 {
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
