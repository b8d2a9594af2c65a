// sync.Once lets the first answer through; the other one waits until it has been
// given, and goes away.
package main

import (
	"sync"
	"time"
)

func main() {
	over := make(chan struct{})
	var once sync.Once
	answer := func(text string) {
		once.Do(func() {
			say(text)
			close(over)
		})
	}
	limit := time.AfterFunc(3*time.Second, func() { answer("gave up") })
	defer limit.Stop()
	go func() {
		download()
		answer("downloaded")
	}()
	<-over
}
