// Graceful means to wait, and to know for how long. The wait group is turned into a channel,
// so that a select can wait for it and for the end of the patience.
//
//koan:class shutdown without a limit; 100 Go Mistakes: graceful shutdown; ASPLOS'19 study: blocking, Wait
//koan:shipped TestSomebodyDoesNotLeave: Nobody waits for her longer than the patience lasts.
//koan:also TestOneByOne
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
	case <-time.After(patience):
		fmt.Println("somebody is still there")
		os.Exit(1)
	}
}
