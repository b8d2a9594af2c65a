// Tempting: when patience is over, close the room as if all guests had left.
// Then the exit code is 0, although a guest is still there.
//
//koan:rejected TestAGuestTakesTooLong: so the exit code is 1.
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
