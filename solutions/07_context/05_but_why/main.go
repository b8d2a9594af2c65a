// A plain cancel says that the work is over, but not why. The function that
// WithCancelCause returns takes the reason. The first reason is kept, and every
// goroutine that has the context can ask for it with context.Cause. If no step
// fails, the cause is nil, like Err. The deferred cancel(nil) runs after Cause
// was called: it only ends the context.
//
//koan:class cause of a cancellation lost: Err instead of Cause; context.Cause documentation
//koan:shipped TestEveryLineGivesTheReason: build failed: context canceled
//koan:also TestAnotherReason, TestAllStepsFail, TestAnErrorThatWrapsCanceled
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
