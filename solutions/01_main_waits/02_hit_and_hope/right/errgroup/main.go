// An errgroup.Group waits for its goroutines, too. run returns no error, so
// each function returns nil.
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
