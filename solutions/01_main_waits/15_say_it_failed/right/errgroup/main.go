// An errgroup.Group waits for all and returns the first error. The others would
// be lost, so each goroutine prints its own.
package main

import (
	"fmt"
	"os"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	for name, iter := range map[string]int{"A": 3, "B": 5} {
		g.Go(func() error {
			err := run(iter, name)
			if err != nil {
				fmt.Fprintln(os.Stderr, err)
			}
			return err
		})
	}
	if g.Wait() != nil {
		os.Exit(1)
	}
}
