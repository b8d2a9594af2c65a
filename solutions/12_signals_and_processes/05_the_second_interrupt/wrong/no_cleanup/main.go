// Tempting: exit at the first Ctrl-C. Then the program doesn't clean up.
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
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt)
	go func() {
		<-signals
		os.Exit(130)
	}()
	serve(context.Background())
	cleanUp()
}
