// Tempting: a sync.Once for each city. The service asks once, and never again.
//
//koan:rejected TestTheSatelliteIsAskedOnceForACity: 40 visitors served in 0s, 0 wrongly; the satellite was asked 0 times
//koan:also TestMoreCities, TestTheAnswerArrivesMeanwhile, TestAnswersAreKeptForAMinute
package main

import "sync"

type cache struct {
	mu    sync.Mutex
	known map[string]func() string
}

func (c *cache) weather(city string) string {
	c.mu.Lock()
	ask, ok := c.known[city]
	if !ok {
		ask = sync.OnceValue(func() string { return satellite(city) })
		c.known[city] = ask
	}
	c.mu.Unlock()
	return ask()
}

func main() {
	c := &cache{known: map[string]func() string{}}
	serve(c.weather)
}
