// Tempting: errgroup.WithContext is there, and the uploads get another context.
//
//koan:rejected TestTheOthersStopAtOnce: actual  : 40m0s
package main

import (
	"context"
	"fmt"
	"os"

	"golang.org/x/sync/errgroup"
)

func main() {
	ctx := context.Background()
	g, _ := errgroup.WithContext(ctx)
	for _, p := range parts {
		g.Go(func() error {
			return upload(ctx, p)
		})
	}
	if err := g.Wait(); err != nil {
		fmt.Fprintln(os.Stderr, "backup failed:", err)
		os.Exit(1)
	}
	fmt.Println("backup complete")
}
