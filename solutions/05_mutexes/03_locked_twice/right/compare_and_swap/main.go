// The number changes only if it is still what was read.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type stock struct{ lamps atomic.Int64 }

func (s *stock) left() int { return int(s.lamps.Load()) }

func (s *stock) take() bool {
	for {
		n := s.lamps.Load()
		if n == 0 {
			return false
		}
		if s.lamps.CompareAndSwap(n, n-1) {
			fetch()
			return true
		}
	}
}

func main() {
	s := &stock{}
	s.lamps.Store(delivered)
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
