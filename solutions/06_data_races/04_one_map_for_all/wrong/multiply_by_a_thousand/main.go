// Tempting: all pages are alike, so multiply. Not every book has a thousand pages.
//
//koan:rejected TestBooksOfAHundredPages: Every word is counted.
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
