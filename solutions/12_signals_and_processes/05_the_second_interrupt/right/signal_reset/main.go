// Reset restores the signal's usual effect, whichever call of Notify received
// it.
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
