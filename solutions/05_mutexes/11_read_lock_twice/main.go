// Mostly, a goroutine can take a read lock twice. But if a writer starts waiting after
// the first RLock, the second RLock waits for the writer, and the writer waits for the
// first one to be released. So the documentation of RWMutex forbids recursive read
// locking. Now worth locks once and reads the map itself.
//
//koan:class recursive read lock with a writer waiting; GoKer: resource deadlock, RWR; ASPLOS'19 study: blocking, RWMutex; package sync: RWMutex
//koan:shipped TestWorthAtOneMoment: all goroutines are asleep - deadlock!
//koan:also TestNoDataRaces, TestThreeAskAtTheSameTime
//koan:also TestAnotherPrice
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

// worth returns what all items cost together, at one moment.
func (s *shop) worth() int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	sum := 0
	for _, item := range shelves {
		walkTo(item)
		sum += s.prices[item]
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
