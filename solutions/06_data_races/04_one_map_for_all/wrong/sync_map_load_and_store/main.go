// Tempting: a sync.Map needs no lock. Load and Store are two steps, and counts are lost.
//
//koan:rejected TestAllWordsAreCounted: Every word is counted.
//koan:also TestAnotherBook, TestBooksOfAHundredPages
package main

import (
	"fmt"
	"sync"
)

func main() {
	var counts sync.Map
	var wg sync.WaitGroup
	for _, book := range books {
		wg.Go(func() {
			for word := range words(book) {
				n, _ := counts.Load(word)
				m, _ := n.(int)
				counts.Store(word, m+1)
			}
		})
	}
	wg.Wait()

	for _, word := range []string{"and", "sea", "whale"} {
		n, _ := counts.Load(word)
		fmt.Println(word, n)
	}
}
