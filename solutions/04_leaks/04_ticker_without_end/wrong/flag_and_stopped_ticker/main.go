// Tempting: the loop checks a flag at each tick, and the ticker is stopped as well. Then
// there is no further tick at which the loop could check.
//
//koan:rejected TestNoLeaks: Still there:
//koan:also TestNoLeaksWhenCallsEndWithABeat
package main

import (
	"fmt"
	"sync/atomic"
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
	var over atomic.Bool
	ticker := time.NewTicker(time.Second)
	go func() {
		for range ticker.C {
			if over.Load() {
				return
			}
			fmt.Println(person, "is there")
		}
	}()
	return func() {
		over.Store(true)
		ticker.Stop()
	}
}
