// A context with a timeout is a timer that any number of goroutines can wait
// for.
package main

import (
	"context"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	done := make(chan struct{})
	go func() {
		defer close(done)
		download()
	}()
	select {
	case <-done:
		say("downloaded")
	case <-ctx.Done():
		say("gave up")
	}
}
