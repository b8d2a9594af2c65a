// Tempting: hold the lock while asking the satellite. The service asks once for
// each city, but one city waits for the other.
//
//koan:rejected TestTheSatelliteIsAskedOnceForACity: 40 visitors served in 4s
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
	defer c.mu.Unlock()
	if e, ok := c.known[city]; ok && time.Now().Before(e.until) {
		return e.weather
	}
	w := satellite(city)
	c.known[city] = entry{w, time.Now().Add(time.Minute)}
	return w
}

func main() {
	c := &cache{known: map[string]entry{}}
	serve(c.weather)
}
