// Tempting: the stop function sends to the goroutine. But the goroutine only receives
// ticks, so the send blocks forever.
//
//koan:rejected TestHeartbeatDuringCalls: What was expected
//koan:also TestHeartbeatDuringLongerCalls, TestCallsThatEndWithABeat
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

func heartbeat(person string) (stop func()) {
	ticker := time.NewTicker(time.Second)
	done := make(chan struct{})
	go func() {
		for range ticker.C {
			fmt.Println(person, "is there")
		}
		<-done
	}()
	return func() {
		ticker.Stop()
		done <- struct{}{}
	}
}
