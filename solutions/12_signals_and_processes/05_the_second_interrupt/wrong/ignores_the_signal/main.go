// Tempting: ignore every signal after the first. That is what the program
// already did.
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
	signal.Ignore(os.Interrupt)
	cleanUp()
}
