// Tempting: give up a little earlier, and the two never meet. Until a download
// takes 2.9 seconds.
//
//koan:rejected TestThereIsOneAnswer: There is one answer, and not both.
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
