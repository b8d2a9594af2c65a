// Tempting: start a timer in the loop. It starts again whenever a guest has
// left, so the limit is not for all guests together.
//
//koan:rejected TestOneByOne: so the exit code is 1.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()

	left := make(chan struct{}, len(guests))
	for _, guest := range guests {
		go func() {
			stay(ctx, guest)
			left <- struct{}{}
		}()
	}
	fmt.Println("open")
	<-ctx.Done()
	fmt.Println("closing")
	for range guests {
		select {
		case <-left:
		case <-time.After(patience):
			os.Exit(1)
		}
	}
	fmt.Println("closed")
}
