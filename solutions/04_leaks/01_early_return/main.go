// If describe returns early, it does not receive from the slower goroutine. With a
// buffer of one, each goroutine can send its result and end, whether or not describe
// still receives it.
//
//koan:class goroutine left behind by an early return; leak study: premature function return; ASPLOS'19 study: blocking, channel
//koan:shipped TestNoLeaks: Still there:
//koan:also TestNoLeaksAfterFailures, TestNoLeaksAfterSlowPrices
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, article := range articles {
		text, err := describe(article)
		if err != nil {
			fmt.Println(article, "failed:", err)
			continue
		}
		fmt.Println(article, text)
	}
	time.Sleep(time.Minute) // the shop stays open
}

// describe asks for the price and the stock of an article. If there is no price, it
// returns the error at once.
func describe(article string) (string, error) {
	prices, stocks := make(chan result, 1), make(chan result, 1)
	go func() { prices <- price(article) }()
	go func() { stocks <- stock(article) }()

	p := <-prices
	if p.err != nil {
		return "", p.err
	}
	s := <-stocks
	if s.err != nil {
		return "", s.err
	}
	return p.text + ", " + s.text, nil
}
