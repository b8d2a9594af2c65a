// Tempting: main closes the channel when it stops waiting. A send on a closed
// channel panics.
//
//koan:rejected TestEachShopHasTwoSeconds: panic: send on closed channel
//koan:also TestShopsThatAnswerAtOnce, TestAnotherSlowShop, TestNoDataRaces
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

func priceWithin(shop string, limit time.Duration) string {
	answer := make(chan string)
	defer close(answer)
	go func() {
		answer <- price(shop)
	}()
	select {
	case p := <-answer:
		return p
	case <-time.After(limit):
		return "?"
	}
}
