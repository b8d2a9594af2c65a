// Tempting: give up a little earlier, so that this download and the timer don't
// meet. The limit is three seconds, and another download takes 2.9 seconds.
//
//koan:rejected TestThereIsOneAnswer: one of the two lines, not both
//koan:also TestNoLeaks, TestASlowDownload
package main

import "time"

func main() {
	over := make(chan struct{})
	limit := time.AfterFunc(2900*time.Millisecond, func() {
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
