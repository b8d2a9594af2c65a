// Tempting: main waits for the clean-up or for the second Ctrl-C, and returns.
// Then the exit code is 0, although the clean-up was cut off.
//
//koan:rejected TestAnotherInterrupt: so the exit code is not 0.
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
