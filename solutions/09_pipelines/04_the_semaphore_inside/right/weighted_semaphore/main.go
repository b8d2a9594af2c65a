// A semaphore from a package, acquired before the go statement. When main has
// acquired all four slots, no goroutine is working any more.
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
