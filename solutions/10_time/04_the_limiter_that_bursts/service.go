package main

import (
	"fmt"
	"time"
)

// pauses are the milliseconds before each request comes up.
var pauses = []int{0, 0, 7500, 0, 0}

// requests yields the requests as they come up.
//
// This file is given: whatever is changed here is put back at every check.
func requests() <-chan int {
	up := make(chan int, len(pauses))
	go func() {
		defer close(up)
		for n, pause := range pauses {
			time.Sleep(time.Duration(pause) * time.Millisecond)
			up <- n + 1
		}
	}()
	return up
}

// limit is the shortest time that the service allows between two requests.
const limit = 2 * time.Second

// send sends a request to the service.
var send = service()

// service returns a service that remembers when it served somebody last.
func service() func(request int) {
	var last time.Time
	return func(request int) {
		now := time.Now()
		if !last.IsZero() && now.Sub(last) < limit {
			fmt.Println(request, "refused")
			return
		}
		last = now
		fmt.Println(request, "served")
	}
}
