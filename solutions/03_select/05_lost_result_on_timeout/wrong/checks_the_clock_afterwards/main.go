// Tempting: no goroutine, nobody left behind. But everybody waits for the slow ones.
//
//koan:rejected TestWhoAnswersInTime: actual  : 11.5s
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
	start := time.Now()
	p := price(shop)
	if time.Since(start) > limit {
		return "?"
	}
	return p
}
