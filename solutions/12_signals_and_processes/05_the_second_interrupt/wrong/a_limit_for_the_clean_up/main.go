// Tempting: a limit, so that nobody has to press Ctrl-C again. Who has patience does not
// get the clean-up either.
//
//koan:rejected TestALongCleanUp: The clean-up is finished, however long it takes.
//koan:also TestOneInterrupt
package main

import (
	"context"
	"os"
	"os/signal"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()

	serve(ctx)
	time.AfterFunc(time.Second, func() { os.Exit(1) })
	cleanUp()
}
