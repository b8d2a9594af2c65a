// Walk along the shelves first, then read all prices under one lock. A plain mutex is
// enough when it is held so briefly.
package main

import (
	"fmt"
	"sync"
	"time"
)

type shop struct {
	mu     sync.Mutex
	prices map[string]int // guarded by mu
}

func (s *shop) worth() int {
	for _, item := range shelves {
		walkTo(item)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	sum := 0
	for _, item := range shelves {
		sum += s.prices[item]
	}
	return sum
}

func (s *shop) change(item string, price int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.prices[item] = price
}

func main() {
	s := shop{prices: priceList()}
	var wg sync.WaitGroup
	for range asking {
		wg.Go(func() { fmt.Println("worth", s.worth()) })
	}
	for _, c := range changes {
		wg.Go(func() {
			time.Sleep(c.after)
			s.change(c.item, c.price)
			fmt.Println(c.item, "now costs", c.price)
		})
	}
	wg.Wait()
}
