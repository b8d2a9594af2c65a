// Tempting: an atomic pointer to a count, replaced by a pointer to a count that is
// larger by one. Load and Store are two steps, also in one statement.
//
//koan:rejected TestAllWordsAreCounted: Every word is counted.
//koan:also TestAnotherBook, TestBooksOfAHundredPages
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type count struct{ n int }

func main() {
	counts := map[string]*atomic.Pointer[count]{}
	for _, w := range []string{"and", "sea", "whale", "fish"} {
		counts[w] = new(atomic.Pointer[count])
		counts[w].Store(&count{})
	}
	var wg sync.WaitGroup
	for _, book := range books {
		wg.Go(func() {
			for word := range words(book) {
				c := counts[word]
				c.Store(&count{n: c.Load().n + 1})
			}
		})
	}
	wg.Wait()
	for _, word := range []string{"and", "sea", "whale"} {
		fmt.Println(word, counts[word].Load().n)
	}
}
