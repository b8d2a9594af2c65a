// One goroutine alone owns the seats, and the counters send it their orders. There is no
// lock to forget.
package main

import (
	"errors"
	"fmt"
	"sync"
)

type request struct {
	order
	answer chan error
}

func main() {
	requests := make(chan request)
	sold := make(chan int)
	go func() {
		seats := map[string]string{}
		for r := range requests {
			if _, taken := seats[r.seat]; taken {
				r.answer <- errors.New("already taken")
				continue
			}
			err := charge(r.buyer)
			if err == nil {
				seats[r.seat] = r.buyer
			}
			r.answer <- err
		}
		sold <- len(seats)
	}()
	var wg sync.WaitGroup
	for _, c := range counters {
		wg.Go(func() {
			for o := range c.orders {
				r := request{o, make(chan error)}
				requests <- r
				if err := <-r.answer; err != nil {
					fmt.Println(o.buyer, "did not get", o.seat+":", err)
					continue
				}
				fmt.Println(o.buyer, "has", o.seat)
			}
		})
	}
	wg.Wait()
	close(requests)
	fmt.Println(<-sold, "seats sold")
}
