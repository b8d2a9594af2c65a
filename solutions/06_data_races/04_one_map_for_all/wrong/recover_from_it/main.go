// Tempting: a recover in each reader. A fatal error is no panic, and a race is neither.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestTheWordsAreCounted, TestOtherBooks, TestThinBooks
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
