// Tempting: a context for each step, cancelled with the reason. A cancel goes down, to
// the contexts below, never up or sideways.
//
//koan:rejected TestTheOthersStopAtOnce: actual  : 20s
//koan:also TestEverybodyLearnsWhy, TestAnotherReason
package main

import (
	"context"
	"fmt"
	"sync"
)

func build() error {
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Go(func() {
			ctx, cancel := context.WithCancelCause(ctx)
			cancel(do(ctx, step))
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
