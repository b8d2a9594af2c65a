// Tempting: a timeout for the whole program. It runs from the beginning, not from the signal:
// the room is closed when nobody has asked for it.
//
//koan:rejected TestSomebodyDoesNotLeave: Nobody waits for her longer than the patience lasts.
//koan:also TestOneByOne
package main

import (
	"context"
	"fmt"
	"os/signal"
	"sync"
	"syscall"
)

func main() {
	limited, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	ctx, stop := signal.NotifyContext(limited, syscall.SIGTERM)
	defer stop()

	var room sync.WaitGroup
	for _, guest := range guests {
		room.Go(func() { stay(ctx, guest) })
	}
	fmt.Println("open")
	<-ctx.Done()
	fmt.Println("closing")
	room.Wait()
	fmt.Println("closed")
}
