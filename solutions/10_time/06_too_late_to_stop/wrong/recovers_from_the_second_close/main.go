// Tempting: recover from the second close. The second line is printed before
// that.
//
//koan:rejected TestThereIsOneAnswer: The program prints one of the two lines, not both.
//koan:also TestNoLeaks
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
