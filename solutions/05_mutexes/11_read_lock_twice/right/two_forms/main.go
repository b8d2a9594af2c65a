// price locks, and the caller of priceLocked holds the lock.
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
	return s.priceLocked(item)
}

func (s *shop) priceLocked(item string) int { return s.prices[item] }

func (s *shop) worth() int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	sum := 0
	for _, item := range shelves {
		walkTo(item)
		sum += s.priceLocked(item)
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
			fmt.Println(c.item, "now costs", s.price(c.item))
		})
	}
	wg.Wait()
}
