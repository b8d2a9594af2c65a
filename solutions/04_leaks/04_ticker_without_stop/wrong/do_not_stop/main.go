// Tempting: without Stop the loop goes on as it should. Also after the call.
//
//koan:rejected TestTheHeartbeat: and then no more
//koan:also TestNoLeaks, TestLongCalls, TestNothingIsLeftBehindOnTheBeat
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
