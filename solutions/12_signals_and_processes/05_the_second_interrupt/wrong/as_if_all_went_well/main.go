// Tempting: main waits for the clean-up or for the second Ctrl-C, and returns. That says
// that all went well.
//
//koan:rejected TestAnotherInterrupt: A program that was interrupted does not say that all went well.
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
	done := make(chan struct{})
	go func() { cleanUp(); close(done) }()
	again := make(chan os.Signal, 1)
	signal.Notify(again, os.Interrupt)
	select {
	case <-done:
	case <-again:
	}
}
