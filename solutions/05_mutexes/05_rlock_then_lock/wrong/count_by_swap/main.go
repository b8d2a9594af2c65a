// Tempting: count the words with an atomic Swap of what an atomic Load returned. They
// are two steps, so a word can be missing in the count.
//
//koan:rejected TestTwelvePages: Each of the twelve words is paid for once.
//koan:also TestEveryWordIsTranslated, TestAnEmptyTranslation
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var words sync.Map
	var paid atomic.Int64
	var wg sync.WaitGroup
	for _, p := range pages {
		wg.Go(func() {
			for word := range p.words {
				t, _ := words.LoadOrStore(word, sync.OnceValue(func() string {
					paid.Swap(paid.Load() + 1)
					return translate(word)
				}))
				fmt.Println(word, "is", t.(func() string)())
			}
		})
	}
	wg.Wait()
	fmt.Println(paid.Load(), "words paid for")
}
