// Tempting: patience is one second here, so write that number. It may be
// another one.
//
//koan:rejected TestMorePatience: exit code 1
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()

	var room sync.WaitGroup
	for _, guest := range guests {
		room.Go(func() { stay(ctx, guest) })
	}
	fmt.Println("open")
	<-ctx.Done()
	fmt.Println("closing")
	empty := make(chan struct{})
	go func() {
		room.Wait()
		close(empty)
	}()
	select {
	case <-empty:
		fmt.Println("closed")
	case <-time.After(time.Second):
		os.Exit(1)
	}
}
