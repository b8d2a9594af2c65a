// Tempting: end the program at the third Ctrl-C. It has to end at the second.
//
//koan:rejected TestAnotherInterrupt: After the second Ctrl-C the program ends at once
package main

import (
	"context"
	"os"
	"os/signal"
)

func main() {
	signals := make(chan os.Signal, 3)
	signal.Notify(signals, os.Interrupt)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	go func() {
		<-signals
		cancel()
		<-signals
		<-signals
		os.Exit(130)
	}()
	serve(ctx)
	cleanUp()
}
