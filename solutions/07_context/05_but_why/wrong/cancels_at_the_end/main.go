// Tempting: collect the errors, and cancel with the first of them at the end. By
// then every step has run to its own end.
//
//koan:rejected TestTheOtherStepsStopAtOnce: actual  : 20s
//koan:also TestEveryLineGivesTheReason, TestAnotherReason
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
	errs := make(chan error, len(steps))
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Go(func() {
			if err := do(ctx, step); err != nil {
				errs <- err
			}
		})
	}
	wg.Wait()
	if len(errs) > 0 {
		cancel(<-errs)
	}
	return context.Cause(ctx)
}

func main() {
	if err := build(); err != nil {
		fmt.Println("build failed:", err)
		return
	}
	fmt.Println("built")
}
