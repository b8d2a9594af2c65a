// The ticker goes on, and the goroutine ends at the first tick after the call.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

func main() {
	for _, person := range people {
		call(person)
	}
	time.Sleep(time.Minute)
}

func call(person string) {
	hangUp := heartbeat(person)
	defer hangUp()
	talk(person)
	fmt.Println(person, "says bye")
}

func heartbeat(person string) (stop func()) {
	var over atomic.Bool
	go func() {
		for range time.Tick(time.Second) {
			if over.Load() {
				return
			}
			fmt.Println(person, "is there")
		}
	}()
	return func() { over.Store(true) }
}
