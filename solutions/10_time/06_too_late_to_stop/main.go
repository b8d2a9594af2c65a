// Stop returns true if it has stopped the timer. If it returns false, the timer
// has already fired, and its function prints the line. Then the download's
// goroutine must not print one.
//
//koan:class AfterFunc races its own Stop; package time: Timer.Stop; GoKer: order violation
//koan:shipped TestThereIsOneAnswer: The program prints one of the two lines, not both.
//koan:also TestNoLeaks
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
		if limit.Stop() {
			say("downloaded")
			close(over)
		}
	}()
	<-over
}
