// A child context that ends with its parent has the cause of the parent.
package main

import (
	"context"
	"fmt"
	"sync"
)

func build() error {
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	inner, stop := context.WithCancel(ctx)
	defer stop()
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Go(func() {
			if err := do(inner, step); err != nil {
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
