// Tempting: unlock on the way out that failed. There is another way out below.
//
//koan:rejected TestEveryBuyerHasAnAnswer: all goroutines are asleep - deadlock!
//koan:also TestCountersAreOpenAtTheSameTime, TestNoDataRaces
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errTaken = errors.New("already taken")

type hall struct {
	mu    sync.Mutex
	seats map[string]string
}

func (h *hall) sell(seat, buyer string) error {
	h.mu.Lock()
	if _, taken := h.seats[seat]; taken {
		h.mu.Unlock()
		return errTaken
	}
	if err := charge(buyer); err != nil {
		return err
	}
	h.seats[seat] = buyer
	h.mu.Unlock()
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
