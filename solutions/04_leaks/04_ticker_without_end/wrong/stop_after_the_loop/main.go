// Tempting: stop the ticker in the goroutine as well, after the loop. That loop never
// ends.
//
//koan:rejected TestNoLeaks: Still there:
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
	go func() {
		defer ticker.Stop()
		for range ticker.C {
			fmt.Println(person, "is there")
		}
	}()
	return ticker.Stop
}
