// Tempting: a flag that says whether somebody has answered. Between looking and
// answering there is time for the other one to look as well.
//
//koan:rejected TestThereIsOneAnswer: There is one answer, and not both.
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
