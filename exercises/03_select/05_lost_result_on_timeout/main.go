// A price comparison asks five shops, one after the other, and gives each of them
// 2s.
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
