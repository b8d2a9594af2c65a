// Tempting: read under the lock and write without it. Then a write can happen at
// the same time as other accesses.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestAllWordsAreCounted, TestAnotherBook, TestBooksOfAHundredPages
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	counts := map[string]int{}
	var wg sync.WaitGroup
	for _, book := range books {
		wg.Go(func() {
			for word := range words(book) {
				mu.Lock()
				n := counts[word]
				mu.Unlock()
				counts[word] = n + 1
			}
		})
	}
	wg.Wait()
	for _, word := range []string{"and", "sea", "whale"} {
		fmt.Println(word, counts[word])
	}
}
