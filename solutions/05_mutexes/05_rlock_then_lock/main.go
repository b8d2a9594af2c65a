// Lock waits until all readers are gone, and one of them was the caller. There is no
// upgrade: the lock for reading has to be given back first.
//
// Between the two locks there is a moment in which others may write. What was seen
// before may be different now, so it is looked up again under the second lock.
//
//koan:class lock for writing asked for under the lock for reading; GoKer: resource deadlock, RWR; ASPLOS'19 study: blocking, RWMutex
//koan:shipped TestEveryWordIsTranslated: all goroutines are asleep - deadlock!
//koan:shipped TestASinglePage: all goroutines are asleep - deadlock!
//koan:also TestNoDataRaces, TestSixOwls
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

// known looks a word up.
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
		return t // somebody was faster
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
