// There are three ways out of sell, and the lock was released on one of them. Now the
// deferred Unlock is directly below the Lock. It runs on every way out, also on one
// that is added later.
//
//koan:class missing unlock on an early return; ASPLOS'19 study: blocking, Mutex; GoKer: resource deadlock; 100 Go Mistakes
//koan:shipped TestEveryBuyerHasAnAnswer: all goroutines are asleep - deadlock!
//koan:shipped TestASeatIsSoldOnce: all goroutines are asleep - deadlock!
//koan:also TestCountersAreOpenAtTheSameTime, TestNoDataRaces
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errTaken = errors.New("already taken")

// A hall knows which seats are sold, and to whom.
type hall struct {
	mu    sync.Mutex
	seats map[string]string // guarded by mu
}

// sell sells a seat if it is free.
func (h *hall) sell(seat, buyer string) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if _, taken := h.seats[seat]; taken {
		return errTaken
	}
	if err := charge(buyer); err != nil {
		return err
	}
	h.seats[seat] = buyer
	return nil
}

func main() {
	h := hall{seats: make(map[string]string)}
	var wg sync.WaitGroup
	for _, c := range counters {
		wg.Go(func() {
			for o := range c.orders {
				if err := h.sell(o.seat, o.buyer); err != nil {
					fmt.Println(o.buyer, "did not get", o.seat+":", err)
					continue
				}
				fmt.Println(o.buyer, "has", o.seat)
			}
		})
	}
	wg.Wait()
	fmt.Println(len(h.seats), "seats sold")
}
