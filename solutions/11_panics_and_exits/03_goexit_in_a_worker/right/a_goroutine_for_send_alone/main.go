// send gets a goroutine that it may give up; the one around it waits for a
// channel that is closed in any case, and finds out which case it was.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, u := range uploads {
		wg.Go(func() {
			sent := false
			over := make(chan struct{})
			go func() {
				defer close(over)
				send(u)
				sent = true
			}()
			<-over
			if sent {
				fmt.Println(u.name, "sent")
			}
		})
	}
	wg.Wait()
	fmt.Println("the connection is closed")
}
