// The program downloads a file and gives up after three seconds. Which of the two
// it was, it says in a line.
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
