// Tempting: cancel when an upload fails, and then return the error. Another
// upload may be faster to return its "context canceled", and the group keeps that
// error.
//
//koan:rejected TestManyParts: backup failed: context canceled
//koan:also TestStderrContainsTheReason, TestAnErrorThatWrapsCanceled
//koan:also TestAllPartsFail
package main

import (
	"context"
	"fmt"
	"os"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	for _, p := range parts {
		g.Go(func() error {
			err := upload(ctx, p)
			if err != nil {
				cancel()
				fmt.Fprintln(os.Stderr, p.name+":", err)
			}
			return err
		})
	}
	if err := g.Wait(); err != nil {
		fmt.Fprintln(os.Stderr, "backup failed:", err)
		os.Exit(1)
	}
	fmt.Println("backup complete")
}
