// Tempting: look under the lock, and write under the lock. Between the two the lock is free,
// and a mark gets lost.
//
//koan:rejected TestTheWordsAreCounted: Every word counts.
//koan:also TestOtherBooks, TestThinBooks
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
				mu.Lock()
				counts[word] = n + 1
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	for _, word := range []string{"and", "sea", "whale"} {
		fmt.Println(word, counts[word])
	}
}
