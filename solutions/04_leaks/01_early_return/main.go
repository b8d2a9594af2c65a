// A function that starts goroutines and returns early leaves those it has not heard yet.
// With a buffer of one each of them can hand in its result and end, also when nobody is
// interested any more.
//
//koan:class goroutine left behind by an early return; leak study: premature function return; ASPLOS'19 study: blocking, channel
//koan:shipped TestNoLeaks: Still there:
//koan:also TestNothingIsLeftBehindAfterFailures, TestNothingIsLeftBehindAfterSlowPrices
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

// describe asks for the price and the stock of an article. The first that fails is
// reported at once.
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
