// Tempting: drop the price if no goroutine is receiving. A shop that answers at
// once does so before main receives.
//
//koan:rejected TestShopsThatAnswerAtOnce: The price of a shop is printed, even if it comes at once.
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
	go func() {
		select {
		case answer <- price(shop):
		default:
		}
	}()
	select {
	case p := <-answer:
		return p
	case <-time.After(limit):
		return "?"
	}
}
