// Tempting: a sync.Map needs no lock. Between Load and Store another counter can sell
// the seat.
//
//koan:rejected TestASeatIsSoldOnce: The seat is sold and paid for once
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errTaken = errors.New("already taken")

// A hall knows which seats are sold, and to whom.
type hall struct {
	seats sync.Map
}

// sell sells a seat if it is free.
func (h *hall) sell(seat, buyer string) error {
	if _, taken := h.seats.Load(seat); taken {
		return errTaken
	}
	if err := charge(buyer); err != nil {
		return err
	}
	h.seats.Store(seat, buyer)
	return nil
}

func main() {
	h := &hall{}
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
	n := 0
	h.seats.Range(func(any, any) bool { n++; return true })
	fmt.Println(n, "seats sold")
}
