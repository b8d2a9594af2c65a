// A second context limits the wait. It is made when the first one is done.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	if !chat() {
		os.Exit(1)
	}
	fmt.Println("closed")
}

// chat reports whether all guests have left in time.
func chat() bool {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	left := make(chan person, len(guests))
	for _, guest := range guests {
		go func() {
			stay(ctx, guest)
			left <- guest
		}()
	}
	fmt.Println("open")
	<-ctx.Done()
	fmt.Println("closing")

	limit, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	for range guests {
		select {
		case <-left:
		case <-limit.Done():
			return false
		}
	}
	return true
}
