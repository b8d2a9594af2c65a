// Tempting: RUnlock before Lock, and the deferred RUnlock stays. The read lock is
// released twice.
//
//koan:rejected TestASinglePage: RUnlock of unlocked RWMutex
//koan:also TestEveryWordIsTranslated, TestNoDataRaces, TestOneWordOnSixPages
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
	c.mu.RUnlock()
	c.mu.Lock()
	defer c.mu.Unlock()
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
