// Tempting: release the read lock, lock for writing, and write. Other goroutines missed
// the word at the same time, and the agency is asked again.
//
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
	t, known := c.words[word]
	c.mu.RUnlock()
	if known {
		return t
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	t = translate(word)
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
