// A semaphore from a package, taken before the go statement. Whoever has all four
// places knows that nobody is at work any more.
package main

import (
	"context"

	"golang.org/x/sync/semaphore"
)

func main() {
	ctx := context.Background()
	slots := semaphore.NewWeighted(4)
	for picture := range album {
		_ = slots.Acquire(ctx, 1)
		go func() {
			defer slots.Release(1)
			thumbnail(picture)
		}()
	}
	_ = slots.Acquire(ctx, 4)
	report()
}
