// A timer can be stopped when the program doesn't need it any more.
package main

import (
	"context"
	"fmt"
	"os"
	"time"
)

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	for pause := time.Second; ; pause *= 2 {
		if answer, err := ask(); err == nil {
			fmt.Println(answer)
			return
		}
		if err := sleep(ctx, pause); err != nil {
			fmt.Fprintln(os.Stderr, "no news:", err)
			os.Exit(1)
		}
	}
}
