// Tempting: the price failed, so its channel gets a buffer. But the blocked goroutine is
// the one that sends the stock.
//
//koan:rejected TestNoLeaks: Still there:
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
	time.Sleep(time.Minute)
}

func describe(article string) (string, error) {
	prices, stocks := make(chan result, 1), make(chan result)
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
