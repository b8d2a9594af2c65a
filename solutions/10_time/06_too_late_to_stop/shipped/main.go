// The program downloads a file and gives up after three seconds. It prints a
// line that says which of the two happened.
package main

import "time"

func main() {
	over := make(chan struct{})
	limit := time.AfterFunc(3*time.Second, func() {
		say("gave up")
		close(over)
	})
	go func() {
		download()
		limit.Stop()
		say("downloaded")
		close(over)
	}()
	<-over
}
