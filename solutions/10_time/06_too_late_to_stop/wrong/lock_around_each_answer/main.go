// Tempting: with a lock the two can't answer at the same time. They answer one
// after the other.
//
//koan:rejected TestThereIsOneAnswer: The program prints one of the two lines, not both.
//koan:also TestNoLeaks
package main

import (
	"sync"
	"time"
)

func main() {
	over := make(chan struct{}, 2)
	var mu sync.Mutex
	limit := time.AfterFunc(3*time.Second, func() {
		mu.Lock()
		defer mu.Unlock()
		over <- struct{}{}
		say("gave up")
	})
	go func() {
		download()
		limit.Stop()
		mu.Lock()
		defer mu.Unlock()
		over <- struct{}{}
		say("downloaded")
	}()
	<-over
	mu.Lock()
	time.Sleep(time.Millisecond)
	mu.Unlock()
}
