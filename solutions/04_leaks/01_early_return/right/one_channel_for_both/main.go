// One channel has room for both results, in any order.
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
	services := []func(string) result{price, stock}
	type answer struct {
		service int
		result
	}
	answers := make(chan answer, len(services))
	for i, service := range services {
		go func() { answers <- answer{i, service(article)} }()
	}
	texts := make([]string, len(services))
	for range services {
		a := <-answers
		if a.err != nil {
			return "", a.err
		}
		texts[a.service] = a.text
	}
	return texts[0] + ", " + texts[1], nil
}
