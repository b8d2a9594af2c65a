// A graceful shutdown waits, but not forever. A goroutine waits for the
// WaitGroup and then closes a channel. So a select can wait for the guests and
// for the time limit.
//
//koan:class shutdown without a limit; 100 Go Mistakes: graceful shutdown; ASPLOS'19 study: blocking, Wait
//koan:shipped TestAGuestTakesTooLong: so the program doesn't wait for her.
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
		fmt.Println("a guest is still there")
		os.Exit(1)
	}
}
