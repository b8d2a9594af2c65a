// A map says for which cities a goroutine is asking. The other goroutines wait
// on a condition variable.
package main

import (
	"sync"
	"time"
)

type cache struct {
	mu     sync.Mutex
	done   *sync.Cond
	asking map[string]bool
	known  map[string]entry
}

type entry struct {
	weather string
	until   time.Time
}

func (c *cache) weather(city string) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	for {
		if e, ok := c.known[city]; ok && time.Now().Before(e.until) {
			return e.weather
		}
		if !c.asking[city] {
			break
		}
		c.done.Wait()
	}
	c.asking[city] = true
	c.mu.Unlock()
	w := satellite(city)
	c.mu.Lock()
	c.asking[city] = false
	c.known[city] = entry{w, time.Now().Add(time.Minute)}
	c.done.Broadcast()
	return w
}

func main() {
	c := &cache{known: map[string]entry{}, asking: map[string]bool{}}
	c.done = sync.NewCond(&c.mu)
	serve(c.weather)
}
