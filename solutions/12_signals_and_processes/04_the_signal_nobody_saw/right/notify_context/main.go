// NotifyContext makes a channel with a buffer, and a goroutine that always
// receives from it.
package main

import (
	"context"
	"fmt"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()

	for file := range files {
		copyFile(file)
		if ctx.Err() != nil {
			fmt.Println("stopped, the rest is for tomorrow")
			return
		}
	}
	fmt.Println("all copied")
}
