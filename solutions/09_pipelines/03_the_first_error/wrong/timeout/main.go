// Tempting: a timeout of half an hour. A backup that succeeds may take longer.
//
//koan:rejected TestNoPartFails: Every part is uploaded
package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"golang.org/x/sync/errgroup"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Minute)
	defer cancel()
	g, ctx := errgroup.WithContext(ctx)
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
