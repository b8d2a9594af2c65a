// The clean-up runs in a goroutine, and main waits for it or for another
// Ctrl-C.
package main

import (
	"context"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()

	serve(ctx)
	again := make(chan os.Signal, 1)
	signal.Notify(again, os.Interrupt)
	done := make(chan struct{})
	go func() { cleanUp(); close(done) }()
	select {
	case <-done:
	case <-again:
		os.Exit(1)
	}
}
