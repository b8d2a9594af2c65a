// A lock for reading looks as if it could be taken twice by the same goroutine,
// and mostly it can. But from the moment a writer waits, a new RLock waits behind
// it, and this writer waited for the first RLock of the same goroutine. The
// documentation of RWMutex forbids recursive read locking for this reason. So
// worth locks once and reads the map itself.
//
//koan:class recursive read lock with a writer waiting; GoKer: resource deadlock, RWR; ASPLOS'19 study: blocking, RWMutex; package sync: RWMutex
//koan:shipped TestWorthAtOneMoment: all goroutines are asleep - deadlock!
//koan:also TestNoDataRaces, TestThreeMayAsk
package main

import (
	"fmt"
	"sync"
	"time"
)

// A shop has a price for everything on its shelves.
type shop struct {
	mu     sync.RWMutex
	prices map[string]int // guarded by mu
}

// worth says what all things cost together, at one moment.
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

// change puts a new price on a thing.
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
