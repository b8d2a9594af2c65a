// A stopped ticker stays silent for ever, and its channel is not closed: whoever ranges
// over it never ends. The goroutine waits for the end of the call as well.
//
//koan:class goroutine waits for a stopped ticker; leak study: unstopped ticker; package time: Ticker.Stop
//koan:shipped TestNoLeaks: Still there:
//koan:also TestNothingIsLeftBehindOnTheBeat
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, person := range people {
		call(person)
	}
	time.Sleep(time.Minute) // nobody else calls
}

func call(person string) {
	hangUp := heartbeat(person)
	defer hangUp()
	talk(person)
	fmt.Println(person, "says bye")
}

// heartbeat beats once a second until it is stopped.
func heartbeat(person string) (stop func()) {
	done := make(chan struct{})
	go func() {
		ticker := time.NewTicker(time.Second)
		defer ticker.Stop()
		for {
			select {
			case <-ticker.C:
				fmt.Println(person, "is there")
			case <-done:
				return
			}
		}
	}()
	return func() { close(done) }
}
