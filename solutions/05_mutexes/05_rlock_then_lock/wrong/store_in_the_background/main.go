// Tempting: a goroutine stores the word, so that get need not wait. Until it has stored
// the word, the next goroutine asks again.
//
//koan:rejected TestOneWordOnSixPages: the agency was asked and paid again for owl
//koan:also TestEveryWordIsTranslated, TestNoDataRaces, TestASinglePage
//koan:also TestAnEmptyTranslation
//koan:also TestTwelvePages
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
	go func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.words[word] = t
	}()
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
