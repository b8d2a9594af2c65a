// Tempting: ignore what comes after the first. That is what it did already.
//
//koan:rejected TestAnotherInterrupt: does not have to wait
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
	signal.Ignore(os.Interrupt)
	cleanUp()
}
