// Tempting: store the error in a plain variable. If several steps fail, their
// goroutines write it at the same time, and the last error replaces the first
// one.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestAnErrorThatWrapsCanceled
//koan:also TestAllStepsFail
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
	var reason error
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Go(func() {
			if err := do(ctx, step); err != nil && !errors.Is(err, context.Canceled) {
				reason = err
				cancel(err)
			}
		})
	}
	wg.Wait()
	return reason
}

func main() {
	if err := build(); err != nil {
		fmt.Println("build failed:", err)
		return
	}
	fmt.Println("built")
}
