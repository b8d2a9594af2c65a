// Tempting: release the lock while the buyer pays, so that no counter waits for that.
// Meanwhile another counter sells the same seat.
//
//koan:rejected TestASeatIsSoldOnce: The seat is sold and paid for once
//koan:also TestAPanicIsReported
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
	h.mu.Unlock()
	err := charge(buyer)
	h.mu.Lock()
	if err != nil {
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
