// Tempting: no upload takes longer than three seconds, so stop waiting then.
// Other uploads take longer.
//
//koan:rejected TestMainDoesNotGuessHowLong: actual  : 3.1s
//koan:also TestTheConnectionIsClosed, TestNoLeaks
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	for _, u := range uploads {
		wg.Add(1)
		go func() {
			send(u)
			fmt.Println(u.name, "sent")
			wg.Done()
		}()
	}
	done := make(chan struct{})
	go func() {
		wg.Wait()
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(3100 * time.Millisecond):
	}
	fmt.Println("the connection is closed")
}
