// Tempting: receive the late price before returning. So main waits for it after
// all.
//
//koan:rejected TestEachShopHasTwoSeconds: actual  : 11.5s
//koan:also TestShopsThatAnswerAtOnce, TestAnotherSlowShop
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
		answer <- price(shop)
	}()
	select {
	case p := <-answer:
		return p
	case <-time.After(limit):
		<-answer
		return "?"
	}
}
