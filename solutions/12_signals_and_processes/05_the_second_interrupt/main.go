// NotifyContext receives the signal until stop is called, so a second signal
// only finds that the context is already done. After serve has returned, the
// program doesn't need to receive the signal any more. stop restores its
// default effect: it ends the program.
//
//koan:class signal not given back; package os/signal: NotifyContext; command line conventions
//koan:shipped TestAnotherInterrupt: After the second Ctrl-C the program ends at once
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
