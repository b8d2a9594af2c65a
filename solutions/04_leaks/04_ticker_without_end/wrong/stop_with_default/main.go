// Tempting: the stop function sends only if the goroutine is ready to receive. It is not
// ready while it prints a beat.
//
//koan:rejected TestNoLeaksWhenCallsEndWithABeat: Still there:
package main

import (
	"fmt"
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

// heartbeat prints a beat once a second until stop is called.
func heartbeat(person string) (stop func()) {
	ticker := time.NewTicker(time.Second)
	done := make(chan struct{})
	go func() {
		for {
			select {
			case <-ticker.C:
				fmt.Println(person, "is there")
			case <-done:
				return
			}
		}
	}()
	return func() {
		ticker.Stop()
		select {
		case done <- struct{}{}:
		default:
		}
	}
}
