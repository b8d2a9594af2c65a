// Tempting: with five seconds, no shop is too slow. But the story promises two
// seconds.
//
//koan:rejected TestEachShopHasTwoSeconds: The price of a shop is printed if it comes within 2s, and ? otherwise.
//koan:also TestShopsThatAnswerAtOnce, TestAnotherSlowShop
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, shop := range shops {
		fmt.Println(shop, priceWithin(shop, 5*time.Second))
	}
}

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
