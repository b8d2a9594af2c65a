// The steps report to build over a channel, and build cancels.
package main

import (
	"context"
	"fmt"
)

func build() error {
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	errs := make(chan error)
	for _, step := range steps {
		go func() { errs <- do(ctx, step) }()
	}
	var first error
	for range steps {
		if err := <-errs; err != nil && first == nil {
			first = err
			cancel(err)
		}
	}
	return first
}

func main() {
	if err := build(); err != nil {
		fmt.Println("build failed:", err)
		return
	}
	fmt.Println("built")
}
