// The senders report over a channel, and only main counts. The pile is a
// channel that is full from the start. A sender checks ctx before it sends a
// letter.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

type outcome struct {
	to   string
	left bool
	err  error
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()

	pile := make(chan string, len(letters))
	for _, to := range letters {
		pile <- to
	}
	close(pile)

	outcomes := make(chan outcome)
	for range senders {
		go func() {
			for to := range pile {
				if ctx.Err() != nil {
					outcomes <- outcome{to: to, left: true}
					continue
				}
				outcomes <- outcome{to: to, err: send(to)}
			}
		}()
	}

	sent, failed, left := 0, 0, 0
	for range letters {
		switch o := <-outcomes; {
		case o.left:
			left++
		case o.err != nil:
			fmt.Println(o.to, "failed:", o.err)
			failed++
		default:
			sent++
		}
	}
	fmt.Printf("sent %d, failed %d, left %d\n", sent, failed, left)
	if failed > 0 {
		os.Exit(1)
	}
}

func send(to string) (err error) {
	defer func() {
		if value := recover(); value != nil {
			err = fmt.Errorf("%v", value)
		}
	}()
	return deliver(to)
}
