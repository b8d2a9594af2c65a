// Reset gives the signal back for everybody who asked for it.
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
	signal.Reset(os.Interrupt)
	cleanUp()
}
