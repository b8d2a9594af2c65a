// A shop adds up what the items on its shelves are worth. Prices are read often and
// changed now and then, so their lock is an RWMutex.
package main

import (
	"fmt"
	"sync"
	"time"
)

// A shop has a price for each item on its shelves.
type shop struct {
	mu     sync.RWMutex
	prices map[string]int // guarded by mu
}

// price returns what one item costs.
func (s *shop) price(item string) int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.prices[item]
}

// worth returns what all items cost together, at one moment.
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

// change sets a new price for an item.
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
