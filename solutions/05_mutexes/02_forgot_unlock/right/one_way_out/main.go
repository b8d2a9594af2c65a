// There is one way out, with the error in a variable.
package main

import (
	"errors"
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	seats := make(map[string]string)
	var wg sync.WaitGroup
	for _, c := range counters {
		wg.Go(func() {
			for o := range c.orders {
				var err error
				mu.Lock()
				if _, taken := seats[o.seat]; taken {
					err = errors.New("already taken")
				} else if err = charge(o.buyer); err == nil {
					seats[o.seat] = o.buyer
				}
				mu.Unlock()
				if err != nil {
					fmt.Println(o.buyer, "did not get", o.seat+":", err)
				} else {
					fmt.Println(o.buyer, "has", o.seat)
				}
			}
		})
	}
	wg.Wait()
	fmt.Println(len(seats), "seats sold")
}
