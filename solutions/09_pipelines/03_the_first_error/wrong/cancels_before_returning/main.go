// Tempting: cancel when an upload fails, and then return the error. The others are
// faster, and the group takes the first error that it is told.
//
//koan:rejected TestTheReasonIsTold: backup failed: context canceled
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
