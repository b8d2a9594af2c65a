// Tempting: give up a little later, so that this download and the timer don't
// meet. The limit is three seconds, and another download takes 3.1 seconds.
//
//koan:rejected TestASlowDownload: The program prints its line at 3s.
package main

import "time"

func main() {
	over := make(chan struct{})
	limit := time.AfterFunc(3100*time.Millisecond, func() {
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
