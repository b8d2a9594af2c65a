// A goroutine for each city answers all visitors of that city, one after the
// other. It asks the satellite for the first one, and answers the others from
// memory.
package main

import (
	"sync"
	"time"
)

type cache struct {
	mu     sync.Mutex
	cities map[string]chan chan string
	done   chan struct{}
}

func (c *cache) keep(city string, questions <-chan chan string) {
	weather := ""
	var until time.Time
	for {
		select {
		case answer := <-questions:
			if !time.Now().Before(until) {
				weather = satellite(city)
				until = time.Now().Add(time.Minute)
			}
			answer <- weather
		case <-c.done:
			return
		}
	}
}

func (c *cache) weather(city string) string {
	c.mu.Lock()
	questions, ok := c.cities[city]
	if !ok {
		questions = make(chan chan string)
		c.cities[city] = questions
		go c.keep(city, questions)
	}
	c.mu.Unlock()
	answer := make(chan string, 1)
	questions <- answer
	return <-answer
}

func main() {
	c := &cache{cities: map[string]chan chan string{}, done: make(chan struct{})}
	defer close(c.done)
	serve(c.weather)
}
