package main

import (
	"sync"
	"time"
)

// keeps is how long the cache keeps a word.
const keeps = 5 * time.Second

// A cache keeps words for a while.
type cache struct {
	mu    sync.Mutex
	words map[string]string // guarded by mu
}

func newCache() *cache { return &cache{words: make(map[string]string)} }

// put keeps a word and forgets it when its time is over.
//
// This file is given. Every check restores it.
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
