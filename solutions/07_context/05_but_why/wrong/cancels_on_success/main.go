// Tempting: call cancel whenever a step returns. The first step that succeeds
// ends the build with context.Canceled.
//
//koan:rejected TestEveryStepSucceeds: build failed: context canceled
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
			cancel(do(ctx, step))
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
