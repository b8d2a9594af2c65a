// sync.Once runs only the first answer. The other goroutine waits until the
// first answer is given, and then returns.
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
