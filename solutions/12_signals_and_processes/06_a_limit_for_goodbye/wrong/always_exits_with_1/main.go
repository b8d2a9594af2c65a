// Tempting: exit with 1 whenever a signal ends the program. If all guests
// leave, the shutdown has not failed.
//
//koan:rejected TestAllGuestsLeave: exit code 1
//koan:also TestMorePatience, TestALongEvening, TestAnEmptyRoom
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
	time.Sleep(patience)
	os.Exit(1)
}
