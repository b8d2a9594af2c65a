// Tempting: two shops are known to be slow, so don't ask them. Other shops may
// become slow.
//
//koan:rejected TestAnotherSlowShop: far ?
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
	if shop == "slow" || shop == "late" {
		time.Sleep(limit)
		return "?"
	}
	return price(shop)
}
