// The context of an errgroup ends with the first error, and that error is its
// cause.
package main

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"
)

func build() error {
	g, ctx := errgroup.WithContext(context.Background())
	for _, step := range steps {
		g.Go(func() error { return do(ctx, step) })
	}
	return g.Wait()
}

func main() {
	if err := build(); err != nil {
		fmt.Println("build failed:", err)
		return
	}
	fmt.Println("built")
}
