// Tempting: an errgroup waits for all and returns an error. It is the first
// one, not the worst.
//
//koan:rejected TestTheUnknownOneIsTheLast: If a link is unknown the exit code is 2
//koan:also TestAllEndTogether
package main

import (
	"errors"
	"fmt"
	"os"

	"golang.org/x/sync/errgroup"
)

func main() {
	if len(os.Args) == 1 {
		os.Exit(2)
	}
	var g errgroup.Group
	for _, name := range os.Args[1:] {
		g.Go(func() error {
			err := check(name)
			if err != nil {
				fmt.Fprintln(os.Stderr, err)
			}
			return err
		})
	}
	err := g.Wait()
	switch {
	case errors.Is(err, errUnknown):
		os.Exit(2)
	case err != nil:
		os.Exit(1)
	}
}
