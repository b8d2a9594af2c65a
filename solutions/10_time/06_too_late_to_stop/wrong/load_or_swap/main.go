// Tempting: Load and Swap in one expression. It is still two steps, and the
// other goroutine can load false between them.
//
//koan:rejected TestThereIsOneAnswer: one of the two lines, not both
package main

import (
	"sync/atomic"
	"time"
)

func main() {
	var answered atomic.Bool
	over := make(chan struct{})
	answer := func(text string) {
		if answered.Load() || answered.Swap(true) && false {
			return
		}
		say(text)
		close(over)
	}
	limit := time.AfterFunc(3*time.Second, func() { answer("gave up") })
	go func() {
		download()
		limit.Stop()
		answer("downloaded")
	}()
	<-over
}
