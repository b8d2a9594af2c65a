// The program builds a release. If one step fails, the other steps are called off.
package main

import (
	"context"
	"fmt"
	"sync"
)

func build() error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Go(func() {
			if err := do(ctx, step); err != nil {
				cancel()
			}
		})
	}
	wg.Wait()
	return ctx.Err()
}

func main() {
	if err := build(); err != nil {
		fmt.Println("build failed:", err)
		return
	}
	fmt.Println("built")
}
