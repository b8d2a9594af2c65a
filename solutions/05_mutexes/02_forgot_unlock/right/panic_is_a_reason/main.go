// A panic of charge becomes an error for the buyer and a line on stderr, and the exit
// code is 1.
package main

import (
	"errors"
	"fmt"
	"os"
	"sync"
	"sync/atomic"
)

var errTaken = errors.New("already taken")

type hall struct {
	mu    sync.Mutex
	seats map[string]string
}

func pay(buyer string) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("the machine broke down: %v", p)
			fmt.Fprintln(os.Stderr, err)
			broken.Store(true)
		}
	}()
	return charge(buyer)
}

var broken atomic.Bool

func (h *hall) sell(seat, buyer string) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if _, taken := h.seats[seat]; taken {
		return errTaken
	}
	if err := pay(buyer); err != nil {
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
	if broken.Load() {
		os.Exit(1)
	}
}
