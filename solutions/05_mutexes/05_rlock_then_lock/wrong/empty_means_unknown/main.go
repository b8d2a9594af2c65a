// Tempting: an empty string for a word that is not in the cache. A word whose
// translation is empty is asked for again.
//
//koan:rejected TestAnEmptyTranslation: the agency was asked and paid again for cat
package main

import (
	"fmt"
	"sync"
)

type cache struct {
	mu    sync.Mutex
	words map[string]string
}

func (c *cache) get(word string) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	t := c.words[word]
	if t == "" {
		t = translate(word)
		c.words[word] = t
	}
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
