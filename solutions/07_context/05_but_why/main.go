// A plain cancel says that it is over, not why. The function that WithCancelCause
// returns takes the reason along; the first one is kept, and whoever holds the
// context can ask for it with context.Cause. If nothing failed the cause is nil, as
// Err is. The deferred cancel(nil) comes too late to matter: it is only there so
// that the context ends.
//
//koan:class cause of a cancellation lost: Err instead of Cause; context.Cause documentation
//koan:shipped TestEverybodyLearnsWhy: build failed: context canceled
//koan:also TestAnotherReason
package main

import (
	"context"
	"fmt"
	"sync"
)

func build() error {
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Go(func() {
			if err := do(ctx, step); err != nil {
				cancel(err)
			}
		})
	}
	wg.Wait()
	return context.Cause(ctx)
}

func main() {
	if err := build(); err != nil {
		fmt.Println("build failed:", err)
		return
	}
	fmt.Println("built")
}
