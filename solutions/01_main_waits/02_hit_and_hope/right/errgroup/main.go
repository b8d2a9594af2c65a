// errgroup counts its goroutines, too. run has no error to give, so each
// returns nil.
package main

import (
	"fmt"
	"os"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	g.Go(func() error {
		run(5, "A")
		return nil
	})
	g.Go(func() error {
		run(1, "B")
		return nil
	})
	if err := g.Wait(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
