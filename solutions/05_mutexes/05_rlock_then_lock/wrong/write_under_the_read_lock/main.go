// Tempting: the read lock is held anyway. It also lets in other goroutines that write.
//
//koan:rejected TestNoDataRaces: data race
//koan:rejected TestOneWordOnSixPages: the agency was asked and paid again for owl
//koan:also TestEveryWordIsTranslated
//koan:also TestAnEmptyTranslation
package main

import (
	"fmt"
	"sync"
)

type cache struct {
	mu    sync.RWMutex
	words map[string]string
}

func (c *cache) get(word string) string {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if t, known := c.words[word]; known {
		return t
	}
	t := translate(word)
	c.words[word] = t
	return t
}

func main() {
	c := cache{words: make(map[string]string)}
	var wg sync.WaitGroup
	for _, p := range pages {
		wg.Go(func() {
			for word := range p.words {
				fmt.Println(word, "is", c.get(word))
			}
		})
	}
	wg.Wait()
	fmt.Println(len(c.words), "words paid for")
}
