// Tempting: count the seconds of the call from the given length. A call can take longer.
//
//koan:rejected TestHeartbeatDuringLongerCalls: Each call of 5.25s has five beats
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
	go func() {
		for range int(length / time.Second) {
			time.Sleep(time.Second)
			fmt.Println(person, "is there")
		}
	}()
	talk(person)
	fmt.Println(person, "says bye")
}
