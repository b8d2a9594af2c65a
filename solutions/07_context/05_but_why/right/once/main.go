// build also keeps the first error itself. The steps still need the cause.
package main

import (
	"context"
	"fmt"
	"sync"
)

func build() error {
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	var once sync.Once
	var first error
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Go(func() {
			if err := do(ctx, step); err != nil {
				once.Do(func() {
					first = err
					cancel(err)
				})
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
