// Tempting: keep the first error in a variable beside the context. The steps
// still print context.Canceled.
//
//koan:rejected TestEveryLineGivesTheReason: compile called off: context canceled
//koan:also TestAnotherReason, TestAnErrorThatWrapsCanceled, TestAllStepsFail
package main

import (
	"context"
	"fmt"
	"sync"
)

func build() error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var once sync.Once
	var first error
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Go(func() {
			if err := do(ctx, step); err != nil {
				once.Do(func() { first = err })
				cancel()
			}
		})
	}
	wg.Wait()
	return first
}

func main() {
	if err := build(); err != nil {
		fmt.Println("build failed:", err)
		return
	}
	fmt.Println("built")
}
