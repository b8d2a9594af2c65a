// A shop answers questions about an article. It asks two services at the same time.
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
