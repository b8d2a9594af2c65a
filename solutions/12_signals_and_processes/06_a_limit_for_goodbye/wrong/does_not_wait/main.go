// Tempting: don't wait for the guests. Then they can't say goodbye.
//
//koan:rejected TestAllGuestsLeave: What was expected
//koan:also TestAGuestTakesTooLong, TestMorePatience, TestOneByOne, TestALongEvening
package main

import (
	"context"
	"fmt"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()

	for _, guest := range guests {
		go func() {
			time.Sleep(time.Millisecond)
			stay(ctx, guest)
		}()
	}
	fmt.Println("open")
	<-ctx.Done()
	fmt.Println("closing")
	fmt.Println("closed")
}
