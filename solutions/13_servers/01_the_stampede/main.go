// The entry is put into the map before the satellite is asked, with a channel
// that is closed when the answer is there. Whoever finds it waits for that
// channel, with the lock released, so that other cities are not held up.
//
//koan:class cache stampede; single flight; check-then-act; GoKer: non-blocking
//koan:shipped TestTheSatelliteIsAskedOnceForACity: the satellite was asked 40 times
//koan:also TestMoreCities, TestTheAnswerComesMeanwhile
package main

import (
	"sync"
	"time"
)

// A cache keeps what the satellite said.
type cache struct {
	mu    sync.Mutex
	known map[string]*entry
}

// An entry is an answer, or one that is on its way: ready is closed when the rest
// is there.
type entry struct {
	ready   chan struct{}
	weather string
	until   time.Time
}

// stale tells whether the answer is there and no longer good.
func (e *entry) stale() bool {
	select {
	case <-e.ready:
		return !time.Now().Before(e.until)
	default:
		return false
	}
}

// weather returns the weather of a city, asking the satellite if it is not known
// or no longer good, and nobody else is asking.
func (c *cache) weather(city string) string {
	c.mu.Lock()
	e, ok := c.known[city]
	if ok && !e.stale() {
		c.mu.Unlock()
		<-e.ready
		return e.weather
	}
	e = &entry{ready: make(chan struct{})}
	c.known[city] = e
	c.mu.Unlock()

	e.weather = satellite(city)
	e.until = time.Now().Add(time.Minute)
	close(e.ready)
	return e.weather
}

func main() {
	c := &cache{known: map[string]*entry{}}
	serve(c.weather)
}
