// worth copies the prices of one moment and releases the lock before the walk.
package main

import (
	"fmt"
	"maps"
	"sync"
	"time"
)

type shop struct {
	mu     sync.RWMutex
	prices map[string]int // guarded by mu
}

func (s *shop) worth() int {
	s.mu.RLock()
	prices := maps.Clone(s.prices)
	s.mu.RUnlock()
	sum := 0
	for _, item := range shelves {
		walkTo(item)
		sum += prices[item]
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
