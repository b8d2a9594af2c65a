// Tempting: describe closes both channels when it returns. Then the slower goroutine
// sends on a closed channel and panics.
//
//koan:rejected TestAnswersArriveInTime: panic: send on closed channel
//koan:also TestEveryFailureIsReported, TestSlowPricesAreReported, TestNoDataRaces
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
	prices, stocks := make(chan result), make(chan result)
	defer close(prices)
	defer close(stocks)
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
