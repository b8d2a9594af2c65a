// Tempting: a second context for the second Ctrl-C. No code waits for that
// context.
//
//koan:rejected TestAnotherInterrupt: After the second Ctrl-C the program ends at once
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
