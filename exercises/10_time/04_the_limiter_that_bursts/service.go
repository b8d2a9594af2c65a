package main

import (
	"fmt"
	"time"
)

// pauses are the milliseconds before each request is ready.
var pauses = []int{0, 0, 7500, 0, 0}

// requests sends each request when it is ready, and then closes the channel.
//
// This file is given. Every check restores it.
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

// service returns a service that remembers when it last served a request.
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
