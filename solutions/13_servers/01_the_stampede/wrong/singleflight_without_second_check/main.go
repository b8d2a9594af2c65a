// Tempting: the cache as it was, and then singleflight. Between the check that
// finds no answer and the call of Do, an earlier call may have stored the
// answer. Then Do asks again.
//
//koan:rejected TestTheAnswerArrivesMeanwhile: and the satellite is not asked again
package main

import (
	"sync"
	"time"

	"golang.org/x/sync/singleflight"
)

type cache struct {
	mu     sync.Mutex
	known  map[string]entry
	flight singleflight.Group
}

type entry struct {
	weather string
	until   time.Time
}

func (c *cache) weather(city string) string {
	c.mu.Lock()
	e, ok := c.known[city]
	c.mu.Unlock()
	if ok && time.Now().Before(e.until) {
		return e.weather
	}
	w, _, _ := c.flight.Do(city, func() (any, error) {
		w := satellite(city)
		c.mu.Lock()
		c.known[city] = entry{w, time.Now().Add(time.Minute)}
		c.mu.Unlock()
		return w, nil
	})
	return w.(string)
}

func main() {
	c := &cache{known: map[string]entry{}}
	serve(c.weather)
}
