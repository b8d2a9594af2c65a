// Tempting: write the reason into the program. The next build fails for another
// reason.
//
//koan:rejected TestAnotherReason: build failed: the disk is full
//koan:also TestAllStepsFail, TestAnErrorThatWrapsCanceled
package main

import (
	"context"
	"errors"
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
				cancel(errors.New("the disk is full"))
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
