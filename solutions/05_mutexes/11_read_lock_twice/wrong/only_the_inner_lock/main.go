// Tempting: price locks already, so worth need not. Then prices change in the middle of
// the sum.
//
//koan:rejected TestWorthAtOneMoment: worth 78
//koan:also TestAnotherPrice
package main

import (
	"fmt"
	"sync"
	"time"
)

type shop struct {
	mu     sync.RWMutex
	prices map[string]int // guarded by mu
}

func (s *shop) price(item string) int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.prices[item]
}

func (s *shop) worth() int {
	sum := 0
	for _, item := range shelves {
		walkTo(item)
		sum += s.price(item)
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
