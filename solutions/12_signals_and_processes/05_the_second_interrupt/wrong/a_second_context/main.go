// Tempting: a second context for the second Ctrl-C, which nobody looks at.
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
	_, stopAgain := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stopAgain()
	cleanUp()
}
