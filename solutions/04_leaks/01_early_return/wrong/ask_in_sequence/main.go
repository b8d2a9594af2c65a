// Tempting: without goroutines none can leak. But a customer now waits for three
// seconds.
//
//koan:rejected TestAnswersArriveInTime: Both services are asked at the same time
//koan:also TestSlowPricesAreReported
//koan:also TestEveryFailureIsReported
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
