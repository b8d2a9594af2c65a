// Tempting: tell the goroutine to stop if it listens. It does not while it is at a beat.
//
//koan:rejected TestNothingIsLeftBehindOnTheBeat: Still there:
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

// heartbeat beats once a second until it is stopped.
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
