// Tempting: if nobody listens, drop it. Whoever answers at once does so before anybody
// listens.
//
//koan:rejected TestShopsThatAnswerAtOnce: Whoever answers at once is heard.
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
