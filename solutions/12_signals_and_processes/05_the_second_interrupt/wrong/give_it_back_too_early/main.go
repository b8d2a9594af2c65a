// Tempting: call stop right away, so that it is not forgotten. Then the context is done
// before anything was served, or the first Ctrl-C ends everything.
//
//koan:rejected TestALongCleanUp: What was expected
//koan:also TestOneInterrupt, TestAnotherInterrupt
package main

import (
	"context"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	stop()
	serve(ctx)
	cleanUp()
}
