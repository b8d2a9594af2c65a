// Tempting: an RWMutex is quicker. RLock lets everybody in at once, also those who write.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestTheWordsAreCounted, TestOtherBooks, TestThinBooks
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
