// Tempting: errgroup returns the error. It returns one, and keeps the others to
// itself.
//
//koan:rejected TestEveryFailureIsTold: stderr says what went wrong with B.
package main

import (
	"fmt"
	"os"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	g.Go(func() error { return run(3, "A") })
	g.Go(func() error { return run(5, "B") })
	if err := g.Wait(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
