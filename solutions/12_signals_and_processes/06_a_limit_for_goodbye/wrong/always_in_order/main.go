// Tempting: the patience ends, and the room is closed as if everybody had left.
//
//koan:rejected TestSomebodyDoesNotLeave: Exit code 1 says that not everybody could finish.
//koan:also TestOneByOne
package main

import (
	"context"
	"fmt"
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
	case <-time.After(patience):
	}
	fmt.Println("closed")
}
