// Tempting: reading looks harmless, so lock only to write. But a read at the same
// time as a write is a data race.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestEveryWordIsTranslated
//koan:also TestOneWordOnSixPages
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
	if t, known := c.words[word]; known {
		return t
	}
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
