// Tempting: it dies of closing twice, so recover from that. The second answer has
// been given by then.
//
//koan:rejected TestThereIsOneAnswer: There is one answer, and not both.
package main

import "time"

func main() {
	over := make(chan struct{})
	end := func() {
		defer func() { _ = recover() }()
		close(over)
	}
	limit := time.AfterFunc(3*time.Second, func() {
		say("gave up")
		end()
	})
	go func() {
		download()
		limit.Stop()
		say("downloaded")
		end()
	}()
	<-over
}
