// Tempting: lock once, but with a Mutex. It is right for one person who asks, but the
// next one waits until the first has walked along all shelves.
//
//koan:rejected TestThreeAskAtTheSameTime: All three walk at the same time
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
	s.mu.Lock()
	defer s.mu.Unlock()
	sum := 0
	for _, item := range shelves {
		walkTo(item)
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
