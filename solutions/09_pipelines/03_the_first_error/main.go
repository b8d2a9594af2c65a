// A plain errgroup.Group waits for all its functions, whatever happens. With
// errgroup.WithContext, the first error cancels the context, and Wait still
// returns this first error, not the "context canceled" of the others. The
// functions have to watch the context, as upload does.
//
//koan:class others not stopped at the first error; 100 Go Mistakes: errgroup
//koan:shipped TestTheOtherPartsStopAtOnce: actual  : 40m0s
//koan:also TestAnErrorThatWrapsCanceled, TestManyParts
package main

import (
	"context"
	"fmt"
	"os"

	"golang.org/x/sync/errgroup"
)

func main() {
	g, ctx := errgroup.WithContext(context.Background())
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
