// Tempting: a step that was called off returns context.Canceled, so ignore that
// error. A step may also fail with context.Canceled by itself.
//
//koan:rejected TestAnErrorThatWrapsCanceled: has failed like any other
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
	var once sync.Once
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Go(func() {
			if err := do(ctx, step); err != nil && !errors.Is(err, context.Canceled) {
				once.Do(func() { reason = err })
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
