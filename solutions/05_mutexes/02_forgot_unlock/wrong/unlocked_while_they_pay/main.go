// Tempting: give the lock back while the money is taken, so that nobody waits for that.
// Meanwhile the seat is free for others, who pay for it, too.
//
//koan:rejected TestOneSeatOneBuyer: One gets the seat
//koan:also TestAFireIsNotHidden
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errTaken = errors.New("already taken")

// A hall knows whose the seats are.
type hall struct {
	mu    sync.Mutex
	seats map[string]string // guarded by mu
}

// sell sells a seat, if it can still be had.
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
