// Tempting: ask for the known cities before the visitors come. The answers get
// old, and there may be other cities.
//
//koan:rejected TestTheSatelliteIsAskedOnceForACity: the satellite was asked 40 times
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
	for _, city := range []string{"Oslo", "Rome"} {
		c.weather(city)
	}
	serve(c.weather)
}
