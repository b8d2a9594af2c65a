// A map must not be written by several goroutines at the same time. Now each goroutine
// counts in its own map. When the book is finished, it adds its numbers to the common
// map under a lock: four times instead of twelve thousand.
//
//koan:class map written by several goroutines; PLDI'22 race study: concurrent map access; 100 Go Mistakes
//koan:shipped TestNoDataRaces: data race
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
			own := map[string]int{}
			for word := range words(book) {
				own[word]++
			}
			mu.Lock()
			defer mu.Unlock()
			for word, n := range own {
				counts[word] += n
			}
		})
	}
	wg.Wait()

	for _, word := range []string{"and", "sea", "whale"} {
		fmt.Println(word, counts[word])
	}
}
