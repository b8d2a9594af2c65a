// An errgroup with a limit is the pool: Go blocks while all senders are busy.
// If the signal comes meanwhile, the letter counts as left.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"

	"golang.org/x/sync/errgroup"
)

func main() {
	os.Exit(run())
}

func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()

	var sent, failed, left atomic.Int64
	var pool errgroup.Group
	pool.SetLimit(senders)
	for _, to := range letters {
		pool.Go(func() error {
			switch err := send(ctx, to); {
			case ctx.Err() != nil && err == ctx.Err():
				left.Add(1)
			case err != nil:
				fmt.Println(to, "failed:", err)
				failed.Add(1)
			default:
				sent.Add(1)
			}
			return nil
		})
	}
	_ = pool.Wait()
	fmt.Printf("sent %d, failed %d, left %d\n", sent.Load(), failed.Load(), left.Load())
	if failed.Load() > 0 {
		return 1
	}
	return 0
}

func send(ctx context.Context, to string) (err error) {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	defer func() {
		if value := recover(); value != nil {
			err = fmt.Errorf("%v", value)
		}
	}()
	return deliver(to)
}
