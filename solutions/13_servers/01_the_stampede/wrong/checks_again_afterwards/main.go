// Tempting: check the cache once more before storing the answer. By then the
// service has asked the satellite.
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
	defer c.mu.Unlock()
	if e, ok := c.known[city]; ok && time.Now().Before(e.until) {
		return e.weather
	}
	c.known[city] = entry{w, time.Now().Add(time.Minute)}
	return w
}

func main() {
	c := &cache{known: map[string]entry{}}
	serve(c.weather)
}
