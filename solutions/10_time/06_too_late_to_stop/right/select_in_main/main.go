// Only main answers. Its select takes one of the two cases.
package main

import "time"

func main() {
	done := make(chan struct{}, 1)
	go func() {
		download()
		done <- struct{}{}
	}()
	select {
	case <-done:
		say("downloaded")
	case <-time.After(3 * time.Second):
		say("gave up")
	}
}
