// Tempting: keep an answer for a minute after the last visit. A city that is
// asked for often never gets a new answer.
//
//koan:rejected TestAnswersAreKeptForAMinute: after 70 seconds the satellite is asked again
package main

import (
	"sync"
	"time"
)

type city struct {
	mu      sync.Mutex
	weather string
	until   time.Time
}

type cache struct {
	mu     sync.Mutex
	cities map[string]*city
}

func (c *cache) weather(name string) string {
	c.mu.Lock()
	known, ok := c.cities[name]
	if !ok {
		known = &city{}
		c.cities[name] = known
	}
	c.mu.Unlock()

	known.mu.Lock()
	defer known.mu.Unlock()
	if !time.Now().Before(known.until) {
		known.weather = satellite(name)
	}
	known.until = time.Now().Add(time.Minute)
	return known.weather
}

func main() {
	c := &cache{cities: map[string]*city{}}
	serve(c.weather)
}
