// A second goroutine receives what describe does not wait for.
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
	go func() { prices <- price(article) }()
	go func() { stocks <- stock(article) }()

	p := <-prices
	if p.err != nil {
		go func() { <-stocks }()
		return "", p.err
	}
	s := <-stocks
	if s.err != nil {
		return "", s.err
	}
	return p.text + ", " + s.text, nil
}
