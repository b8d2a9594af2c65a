// A website in German translates word by word. Words that were asked for before are
// kept. Many may read them at a time, so their lock is one for readers and writers.
package main

import (
	"fmt"
	"sync"
)

// A cache keeps the words that were translated.
type cache struct {
	mu    sync.RWMutex
	words map[string]string // guarded by mu
}

// get translates a word.
func (c *cache) get(word string) string {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if t, known := c.words[word]; known {
		return t
	}
	c.mu.Lock()
	defer c.mu.Unlock()
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
