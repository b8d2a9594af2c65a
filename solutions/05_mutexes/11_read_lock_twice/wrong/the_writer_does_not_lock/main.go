// Tempting: the writer is in the way, so it writes without the lock. But then it
// writes while others read.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestWorthAtOneMoment, TestAnotherPrice
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
	s.mu.RLock()
	defer s.mu.RUnlock()
	sum := 0
	for _, item := range shelves {
		walkTo(item)
		sum += s.price(item)
	}
	return sum
}

func (s *shop) change(item string, price int) {
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
