// Tempting: without a goroutine, none can stay blocked. But main waits for the
// slow shops.
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
	start := time.Now()
	p := price(shop)
	if time.Since(start) > limit {
		return "?"
	}
	return p
}
