// Tempting: end with os.Exit, which doesn't look for goroutines that are left.
// They are still blocked.
//
//koan:rejected TestNoLeaks: os.Exit leaves all that are
package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	for _, shop := range shops {
		fmt.Println(shop, priceWithin(shop, 2*time.Second))
	}
	os.Exit(0)
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
