// Tempting: clean up in a goroutine, so that main doesn't have to wait. main
// returns, and the clean-up is cut off.
//
//koan:rejected TestOneInterrupt: After the first Ctrl-C the service cleans up.
//koan:also TestAnotherInterrupt, TestALongCleanUp
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
	go cleanUp()
}
