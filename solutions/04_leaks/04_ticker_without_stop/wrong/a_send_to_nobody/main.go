// Tempting: the stop function sends instead of closing, while the goroutine looks only at
// the ticks. Hanging up never ends.
//
//koan:rejected TestTheHeartbeat: What was expected
//koan:also TestLongCalls
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
