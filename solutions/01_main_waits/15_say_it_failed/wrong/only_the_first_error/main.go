// Tempting: errgroup returns the error. It returns only the first one, and the
// other is lost.
//
//koan:rejected TestEveryFailureIsReported: The text of B's error is on stderr.
//koan:also TestBothMayFailAtOnce
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
