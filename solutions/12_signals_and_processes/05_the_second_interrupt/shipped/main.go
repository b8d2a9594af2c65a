// A service runs until it receives a Ctrl-C, and then cleans up.
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
	cleanUp()
}
