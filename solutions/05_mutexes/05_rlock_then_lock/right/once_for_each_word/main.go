// The first goroutine that needs a word stores a function for it. Other goroutines that
// need the word wait in that function and not for the lock. The cache is not locked
// while the agency is asked.
package main

import (
	"fmt"
	"sync"
)

type cache struct {
	mu    sync.Mutex
	words map[string]func() string
}

func (c *cache) get(word string) string {
	c.mu.Lock()
	t, known := c.words[word]
	if !known {
		t = sync.OnceValue(func() string { return translate(word) })
		c.words[word] = t
	}
	c.mu.Unlock()
	return t()
}

func main() {
	c := cache{words: make(map[string]func() string)}
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
