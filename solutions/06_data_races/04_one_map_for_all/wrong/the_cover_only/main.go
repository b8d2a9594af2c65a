// Tempting: each page says the same, so one can multiply. Not every book is as thick.
//
//koan:rejected TestThinBooks: Every word counts.
package main

import (
	"fmt"
	"strings"
	"time"
)

func main() {
	counts := map[string]int{}
	for _, book := range books {
		for _, word := range strings.Fields(book) {
			counts[word] += 1000
		}
	}
	time.Sleep(unit)
	for _, word := range []string{"and", "sea", "whale"} {
		fmt.Println(word, counts[word])
	}
}
