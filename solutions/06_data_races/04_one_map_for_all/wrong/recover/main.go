// Tempting: a recover in each goroutine. A fatal error is not a panic, and neither is a
// data race.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestAllWordsAreCounted, TestAnotherBook, TestBooksOfAHundredPages
package main

import (
	"fmt"
	"sync"
)

func main() {
	counts := map[string]int{}
	var wg sync.WaitGroup
	for _, book := range books {
		wg.Go(func() {
			defer func() { _ = recover() }()
			for word := range words(book) {
				counts[word]++
			}
		})
	}
	wg.Wait()
	for _, word := range []string{"and", "sea", "whale"} {
		fmt.Println(word, counts[word])
	}
}
