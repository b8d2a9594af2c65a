// Tempting: set the cause, but return ctx.Err(). That is still context.Canceled.
//
//koan:rejected TestEveryLineGivesTheReason: build failed: context canceled
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
	return ctx.Err()
}

func main() {
	if err := build(); err != nil {
		fmt.Println("build failed:", err)
		return
	}
	fmt.Println("built")
}
