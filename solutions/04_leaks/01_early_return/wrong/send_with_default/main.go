// Tempting: a select with default drops a result that is not received at once. But
// describe receives from one service at a time, so it can lose a result that it still
// needs.
//
//koan:rejected TestSlowPricesAreReported: all goroutines are asleep - deadlock!
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

// describe asks for the price and the stock of an article. If there is no price, it
// returns the error at once.
func describe(article string) (string, error) {
	prices, stocks := make(chan result), make(chan result)
	answer := func(to chan<- result, r result) {
		select {
		case to <- r:
		default:
		}
	}
	go func() { answer(prices, price(article)) }()
	go func() { answer(stocks, stock(article)) }()

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
