// Tempting: the goroutine stores the stock in a map that all calls share, and only sends
// the error. A goroutine of an earlier call can still write to the map while describe
// reads it.
//
//koan:rejected TestNoDataRaces: no data race
package main

import (
	"fmt"
	"time"
)

var stocks = map[string]string{}

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
	prices, done := make(chan result, 1), make(chan error, 1)
	go func() { prices <- price(article) }()
	go func() {
		s := stock(article)
		stocks[article] = s.text
		done <- s.err
	}()
	p := <-prices
	if p.err != nil {
		return "", p.err
	}
	if err := <-done; err != nil {
		return "", err
	}
	return p.text + ", " + stocks[article], nil
}
