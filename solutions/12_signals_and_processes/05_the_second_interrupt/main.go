// NotifyContext takes the signal over until stop is called, and a second one has nothing left
// to cancel. Once serve has returned nobody needs the signal any more: it may do again what
// it always does, which is to end the program.
//
//koan:class signal not given back; package os/signal: NotifyContext; command line conventions
//koan:shipped TestAnotherInterrupt: does not have to wait
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
	stop()
	cleanUp()
}
