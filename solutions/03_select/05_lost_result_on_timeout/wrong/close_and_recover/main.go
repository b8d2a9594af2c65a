// Tempting: main closes the channel when it stops waiting. The send then
// panics, and a recover only hides that.
//
//koan:rejected TestNoLeaks: even if the panic is recovered
//koan:also TestNoDataRaces
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, shop := range shops {
		fmt.Println(shop, priceWithin(shop, 2*time.Second))
	}
}

// priceWithin returns a shop's price, or "?" if the shop takes longer than limit.
func priceWithin(shop string, limit time.Duration) string {
	answer := make(chan string)
	defer close(answer)
	go func() {
		defer func() { recover() }()
		answer <- price(shop)
	}()
	select {
	case p := <-answer:
		return p
	case <-time.After(limit):
		return "?"
	}
}
