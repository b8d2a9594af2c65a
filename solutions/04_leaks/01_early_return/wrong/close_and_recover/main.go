// Tempting: describe closes both channels when it returns. A send on a closed channel is
// a panic, and recover only hides it.
//
//koan:rejected TestNoLeaks: even if the panic is recovered
//koan:also TestNoLeaksAfterFailures, TestNoLeaksAfterSlowPrices
//koan:also TestNoDataRaces
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
	prices, stocks := make(chan result), make(chan result)
	defer close(prices)
	defer close(stocks)
	go func() {
		defer func() { recover() }()
		prices <- price(article)
	}()
	go func() {
		defer func() { recover() }()
		stocks <- stock(article)
	}()

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
