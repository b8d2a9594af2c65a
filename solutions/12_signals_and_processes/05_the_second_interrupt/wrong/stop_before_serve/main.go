// Tempting: call stop right away, so that it isn't forgotten. Then the context
// is done before the service has served, or the first Ctrl-C ends the program.
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
