package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

const second = time.Second

// crowd is how many visitors ask for each city at the same time.
const crowd = 20

var cities = []string{"Oslo", "Rome"}

var asked atomic.Int64

// satellite asks the satellite.
//
// This file is given. Every check restores it.
func satellite(city string) string {
	asked.Add(1)
	time.Sleep(2 * second)
	return "fine in " + city
}

// serve lets the crowd in: at once, again half a minute later, and again two minutes
// later. After each time it prints what happened.
func serve(weather func(city string) string) {
	for _, pause := range []int{0, 30, 120} {
		time.Sleep(time.Duration(pause) * second)
		before, start := asked.Load(), time.Now()
		var visitors sync.WaitGroup
		var wrong atomic.Int64
		for _, city := range cities {
			for range crowd {
				visitors.Go(func() {
					if weather(city) != "fine in "+city {
						wrong.Add(1)
					}
				})
			}
		}
		visitors.Wait()
		fmt.Printf("%d visitors served in %s, %d wrongly; the satellite was asked %d times\n",
			crowd*len(cities), time.Since(start), wrong.Load(), asked.Load()-before)
	}
}
