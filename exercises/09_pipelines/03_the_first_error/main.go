// The program uploads the parts of a backup, all at the same time. If one part fails,
// the whole backup is worthless.
package main

import (
	"context"
	"fmt"
	"os"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	for _, p := range parts {
		g.Go(func() error {
			return upload(context.Background(), p)
		})
	}
	if err := g.Wait(); err != nil {
		fmt.Fprintln(os.Stderr, "backup failed:", err)
		os.Exit(1)
	}
	fmt.Println("backup complete")
}
