// Tempting: the price goes into a variable that priceWithin returns in any
// case. After the timeout, the goroutine may be writing it at the same time.
//
//koan:rejected TestNoDataRaces: There must be no data race.
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
	p := "?"
	done := make(chan struct{})
	go func() {
		p = price(shop)
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(limit):
	}
	return p
}
