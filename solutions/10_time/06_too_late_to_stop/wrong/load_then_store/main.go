// Tempting: a flag says whether a goroutine has answered. Both goroutines can
// load false before one of them stores true.
//
//koan:rejected TestThereIsOneAnswer: The program prints one of the two lines, not both.
//koan:also TestNoLeaks
package main

import (
	"sync/atomic"
	"time"
)

func main() {
	over := make(chan struct{}, 2)
	var answered atomic.Bool
	answer := func(text string) {
		if !answered.Load() {
			say(text)
			answered.Store(true)
			over <- struct{}{}
		}
	}
	limit := time.AfterFunc(3*time.Second, func() { answer("gave up") })
	go func() {
		download()
		limit.Stop()
		answer("downloaded")
	}()
	<-over
}
