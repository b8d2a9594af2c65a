// Tempting: a timeout for the whole program. It begins at the start and not
// with the signal, so the room closes although no signal has arrived.
//
//koan:rejected TestAGuestTakesTooLong: so the program doesn't wait for her.
//koan:also TestOneByOne
//koan:also TestALongEvening
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
