// describe closes a channel when it returns, and that releases a goroutine that still
// wants to send.
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
	prices, stocks, gone := make(chan result), make(chan result), make(chan struct{})
	defer close(gone)
	ask := func(answers chan<- result, service func(string) result) {
		select {
		case answers <- service(article):
		case <-gone:
		}
	}
	go ask(prices, price)
	go ask(stocks, stock)

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
