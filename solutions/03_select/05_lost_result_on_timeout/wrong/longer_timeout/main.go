// Tempting: with five seconds nobody is too late.
//
//koan:rejected TestWhoAnswersInTime: Each shop has two seconds.
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
