// When main stops waiting, the sender can never send, and stays blocked. With a
// buffer of one, the send never blocks. Either main receives the price, or the
// channel is garbage collected together with it.
//
//koan:class sender blocked after a timeout; leak study: timeout leak; ASPLOS'19 study: blocking, channel
//koan:shipped TestNoLeaks: Still there:
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

// priceWithin returns a shop's price, or "?" if the shop takes longer than limit.
func priceWithin(shop string, limit time.Duration) string {
	answer := make(chan string, 1)
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
