// Tempting: a context for each step, cancelled with the reason. A cancel reaches
// the children of a context, never its parent or its siblings.
//
//koan:rejected TestTheOtherStepsStopAtOnce: actual  : 20s
//koan:also TestEveryLineGivesTheReason, TestAnotherReason, TestAllStepsFail
//koan:also TestAnErrorThatWrapsCanceled
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
			ctx, cancel := context.WithCancelCause(ctx)
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
