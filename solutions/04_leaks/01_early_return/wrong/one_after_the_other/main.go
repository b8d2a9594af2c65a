// Tempting: without goroutines none is left behind. A customer waits three seconds.
//
//koan:rejected TestTheAnswers: Both services are asked at the same time.
//koan:also TestSlowPrices
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
	p := price(article)
	if p.err != nil {
		return "", p.err
	}
	s := stock(article)
	if s.err != nil {
		return "", s.err
	}
	return p.text + ", " + s.text, nil
}
