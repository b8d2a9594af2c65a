// Tempting: a flag that the loop looks at, and the ticker is stopped as well. Then there
// is no tick at which it could look.
//
//koan:rejected TestNoLeaks: Still there:
//koan:also TestNothingIsLeftBehindOnTheBeat
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
