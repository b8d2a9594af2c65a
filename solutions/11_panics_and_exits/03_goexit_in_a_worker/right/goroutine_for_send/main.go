// send runs in a goroutine of its own, which Goexit may end. A deferred call
// closes a channel, and the surrounding goroutine waits for that and checks
// whether send has returned.
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
