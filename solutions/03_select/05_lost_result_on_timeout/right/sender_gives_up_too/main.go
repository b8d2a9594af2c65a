// The sender waits for the receiver or for the end of the context, which says
// that main no longer waits.
package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	for _, shop := range shops {
		fmt.Println(shop, priceWithin(shop, 2*time.Second))
	}
}

func priceWithin(shop string, limit time.Duration) string {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	answer := make(chan string)
	go func() {
		select {
		case answer <- price(shop):
		case <-ctx.Done():
		}
	}()
	select {
	case p := <-answer:
		return p
	case <-ctx.Done():
		return "?"
	}
}
