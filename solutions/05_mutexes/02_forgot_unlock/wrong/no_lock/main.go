// Tempting: without the lock, no goroutine waits for it. But then several
// counters use the map at the same time.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestASeatIsSoldOnce
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errTaken = errors.New("already taken")

type hall struct {
	seats map[string]string
}

func (h *hall) sell(seat, buyer string) error {
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
