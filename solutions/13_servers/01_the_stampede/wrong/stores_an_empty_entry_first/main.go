// Tempting: put an entry into the map at once, so that no other goroutine asks.
// The second visitor gets an empty answer.
//
//koan:rejected TestTheSatelliteIsAskedOnceForACity: 38 wrongly
//koan:also TestMoreCities, TestTheAnswerArrivesMeanwhile, TestAnswersAreKeptForAMinute
package main

import (
	"sync"
	"time"
)

type cache struct {
	mu    sync.Mutex
	known map[string]entry
}

type entry struct {
	weather string
	until   time.Time
}

func (c *cache) weather(city string) string {
	c.mu.Lock()
	if e, ok := c.known[city]; ok && time.Now().Before(e.until) {
		c.mu.Unlock()
		return e.weather
	}
	c.known[city] = entry{"", time.Now().Add(time.Minute)}
	c.mu.Unlock()
	w := satellite(city)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.known[city] = entry{w, time.Now().Add(time.Minute)}
	return w
}

func main() {
	c := &cache{known: map[string]entry{}}
	serve(c.weather)
}
