// The caller locks and unlocks in one place, and the function it calls may have many
// ways out.
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

// sellLocked is called with mu held.
func (h *hall) sellLocked(seat, buyer string) error {
	if _, taken := h.seats[seat]; taken {
		return errTaken
	}
	if err := charge(buyer); err != nil {
		return err
	}
	h.seats[seat] = buyer
	return nil
}

func (h *hall) sell(seat, buyer string) error {
	h.mu.Lock()
	err := h.sellLocked(seat, buyer)
	h.mu.Unlock()
	return err
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
