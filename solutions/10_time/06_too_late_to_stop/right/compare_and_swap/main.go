// Only the goroutine whose CompareAndSwap succeeds answers.
package main

import (
	"sync/atomic"
	"time"
)

func main() {
	over := make(chan struct{})
	var answered atomic.Bool
	answer := func(text string) {
		if answered.CompareAndSwap(false, true) {
			say(text)
			close(over)
		}
	}
	defer time.AfterFunc(3*time.Second, func() { answer("gave up") }).Stop()
	go func() {
		download()
		answer("downloaded")
	}()
	<-over
}
