// The goroutine that finds no good entry puts one into the map before it asks
// the satellite. The entry has a channel that is closed when the answer is
// there. Another goroutine that finds the entry releases the lock and waits for
// the channel, so it doesn't block visitors of other cities.
//
//koan:class cache stampede; single flight; check-then-act; GoKer: non-blocking
//koan:shipped TestTheSatelliteIsAskedOnceForACity: the satellite was asked 40 times
//koan:also TestMoreCities, TestTheAnswerArrivesMeanwhile, TestAnswersAreKeptForAMinute
package main

import (
	"sync"
	"time"
)

// A cache keeps the satellite's answers.
type cache struct {
	mu    sync.Mutex
	known map[string]*entry
}

// An entry is an answer, or a question that is being asked. ready is closed when the
// other fields are set.
type entry struct {
	ready   chan struct{}
	weather string
	until   time.Time
}

// stale reports whether the answer is there and too old.
func (e *entry) stale() bool {
	select {
	case <-e.ready:
		return !time.Now().Before(e.until)
	default:
		return false
	}
}

// weather returns the weather of a city. It asks the satellite if the cache has no
// answer, or an old one, and no other goroutine is asking.
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
