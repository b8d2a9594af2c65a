// The price goes into a variable, and a close signals that it is there. A close
// never blocks.
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
	answered := make(chan struct{})
	var answer string
	go func() {
		defer close(answered)
		answer = price(shop)
	}()
	select {
	case <-answered:
		return answer
	case <-time.After(limit):
		return "?"
	}
}
