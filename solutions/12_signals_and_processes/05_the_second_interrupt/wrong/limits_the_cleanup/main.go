// Tempting: limit the clean-up to a second, so that the user need not press
// Ctrl-C again. Then a clean-up that takes longer is never finished.
//
//koan:rejected TestALongCleanUp: so the clean-up is finished.
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
