// Tempting: call errgroup.WithContext, but pass another context to upload. Then
// upload does not learn of the error.
//
//koan:rejected TestTheOtherPartsStopAtOnce: actual  : 40m0s
//koan:also TestAnErrorThatWrapsCanceled, TestManyParts
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
