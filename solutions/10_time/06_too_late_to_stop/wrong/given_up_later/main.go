// Tempting: give up a little later, and the two do not meet. Until a download takes 3.1
// seconds.
//
//koan:rejected TestASlowDownload: The limit is three seconds.
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
