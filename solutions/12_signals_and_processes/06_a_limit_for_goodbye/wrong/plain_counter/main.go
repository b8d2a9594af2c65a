// Tempting: each guest's goroutine decrements a plain counter, and the last one
// closes a channel. The goroutines access the counter without synchronization.
// And in an empty room no goroutine closes the channel.
//
//koan:rejected TestAnEmptyRoom: so the room is closed at once.
//koan:also TestNoDataRaces, TestAllGuestsLeave, TestMorePatience, TestALongEvening
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
	here, empty := len(guests), make(chan struct{})
	for _, guest := range guests {
		go func() {
			stay(ctx, guest)
			if here--; here == 0 {
				close(empty)
			}
		}()
	}
	fmt.Println("open")
	<-ctx.Done()
	fmt.Println("closing")
	select {
	case <-empty:
		fmt.Println("closed")
	case <-time.After(patience):
		os.Exit(1)
	}
}
