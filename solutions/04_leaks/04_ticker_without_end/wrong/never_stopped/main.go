// Tempting: without Stop the loop goes on as it should. It goes on after the call, too.
//
//koan:rejected TestHeartbeatDuringCalls: and not after it
//koan:also TestNoLeaks, TestHeartbeatDuringLongerCalls, TestNoLeaksWhenCallsEndWithABeat
//koan:also TestCallsThatEndWithABeat
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
	heartbeat(person)
	talk(person)
	fmt.Println(person, "says bye")
}

func heartbeat(person string) {
	go func() {
		for range time.Tick(time.Second) {
			fmt.Println(person, "is there")
		}
	}()
}
