// Tempting: a timer function that sets the timer again, and prints nothing after the
// call. The timer of each call goes on forever.
//
//koan:rejected TestNoTimerGoesOn: no timer may start a goroutine
//koan:also TestNoDataRaces
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
	var t *time.Timer
	t = time.AfterFunc(time.Second, func() {
		if !over.Load() {
			fmt.Println(person, "is there")
		}
		t.Reset(time.Second)
	})
	return func() { over.Store(true) }
}
