// A goroutine receives the second signal, and ends the program with the exit
// code that shells use.
package main

import (
	"context"
	"os"
	"os/signal"
)

func main() {
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	go func() {
		<-signals
		cancel()
		<-signals
		os.Exit(130)
	}()

	serve(ctx)
	cleanUp()
}
