// A stopped ticker sends no more ticks, and its channel is not closed, so a range over
// the channel never ends. Now the goroutine also waits for the end of the call.
//
//koan:formerly ticker_without_stop
//koan:class goroutine waits for a stopped ticker; leak study: unstopped ticker; package time: Ticker.Stop
//koan:shipped TestNoLeaks: Still there:
//koan:also TestNoLeaksWhenCallsEndWithABeat
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, person := range people {
		call(person)
	}
	time.Sleep(time.Minute) // there are no other calls
}

func call(person string) {
	hangUp := heartbeat(person)
	defer hangUp()
	talk(person)
	fmt.Println(person, "says bye")
}

// heartbeat prints a beat once a second until stop is called.
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
