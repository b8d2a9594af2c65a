// A plain mutex. Readers wait for each other, but only as long as a look into a map
// takes. Often this is as fast.
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
	t, known := c.words[word]
	if !known {
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
