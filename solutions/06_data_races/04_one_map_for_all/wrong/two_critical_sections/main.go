// Tempting: read under the lock, and write under the lock. Between the two the lock is
// free, and counts are lost.
//
//koan:rejected TestAllWordsAreCounted: Every word is counted.
//koan:also TestAnotherBook, TestBooksOfAHundredPages
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
