// Tempting: pass nil to the cancel function. The cause is then context.Canceled.
//
//koan:rejected TestEveryLineGivesTheReason: compile called off: context canceled
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
				cancel(nil)
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
