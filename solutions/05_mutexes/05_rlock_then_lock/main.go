// Lock waits until no goroutine holds the read lock, and get itself held it. A read lock
// cannot be upgraded: it has to be released first.
//
// Between the two locks other goroutines may write. What was seen before may have
// changed, so get checks again under the write lock.
//
//koan:class lock for writing asked for under the lock for reading; GoKer: resource deadlock, RWR; ASPLOS'19 study: blocking, RWMutex
//koan:shipped TestEveryWordIsTranslated: all goroutines are asleep - deadlock!
//koan:shipped TestASinglePage: all goroutines are asleep - deadlock!
//koan:also TestNoDataRaces, TestOneWordOnSixPages
//koan:also TestAnEmptyTranslation
//koan:also TestTwelvePages
package main

import (
	"fmt"
	"sync"
)

// A cache keeps the translated words.
type cache struct {
	mu    sync.RWMutex
	words map[string]string // guarded by mu
}

// known looks up a word.
func (c *cache) known(word string) (string, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	t, known := c.words[word]
	return t, known
}

// get translates a word.
func (c *cache) get(word string) string {
	if t, known := c.known(word); known {
		return t
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if t, known := c.words[word]; known {
		return t // another goroutine was faster
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
