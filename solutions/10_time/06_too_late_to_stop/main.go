// Stop tells whether it came in time. If not, the function of the timer has been
// started and gives the answer; then the download must be silent.
//
//koan:class AfterFunc races its own Stop; package time: Timer.Stop; GoKer: order violation
//koan:shipped TestThereIsOneAnswer: There is one answer, and not both.
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
