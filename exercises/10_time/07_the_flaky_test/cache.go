package main

import (
	"sync"
	"time"
)

// keeps is how long the cache keeps what was put into it.
const keeps = 5 * time.Second

// A cache keeps words for a while.
type cache struct {
	mu    sync.Mutex
	words map[string]string // guarded by mu
}

func newCache() *cache { return &cache{words: make(map[string]string)} }

// put keeps a word and forgets it in time.
//
// This file is given: whatever is changed here is put back at every check.
func (c *cache) put(key, word string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.words[key] = word
	go func() {
		time.Sleep(keeps)
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.words, key)
	}()
}

// get returns the word if it is still there.
func (c *cache) get(key string) (word string, there bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	word, there = c.words[key]
	return word, there
}
