// The program is a weather service. Asking the satellite is slow and expensive,
// so the service keeps each city's weather for a minute.
package main

import (
	"sync"
	"time"
)

// A cache keeps the satellite's answers.
type cache struct {
	mu    sync.Mutex
	known map[string]entry
}

type entry struct {
	weather string
	until   time.Time
}

// weather returns the weather of a city. It asks the satellite if the cache has no
// answer, or an old one.
func (c *cache) weather(city string) string {
	c.mu.Lock()
	e, ok := c.known[city]
	c.mu.Unlock()
	if ok && time.Now().Before(e.until) {
		return e.weather
	}
	w := satellite(city)
	c.mu.Lock()
	c.known[city] = entry{w, time.Now().Add(time.Minute)}
	c.mu.Unlock()
	return w
}

func main() {
	c := &cache{known: map[string]entry{}}
	serve(c.weather)
}
