// Tempting: an RWMutex is faster. RLock lets several goroutines in at the same time, and
// here they write.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestAllWordsAreCounted, TestAnotherBook, TestBooksOfAHundredPages
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.RWMutex
	counts := map[string]int{}
	var wg sync.WaitGroup
	for _, book := range books {
		wg.Go(func() {
			for word := range words(book) {
				mu.RLock()
				counts[word]++
				mu.RUnlock()
			}
		})
	}
	wg.Wait()
	for _, word := range []string{"and", "sea", "whale"} {
		fmt.Println(word, counts[word])
	}
}
