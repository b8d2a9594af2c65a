// Without a buffer there is nothing to flush. main still has to wait before it
// exits.
package main

import (
	"fmt"
	"os"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	for _, s := range sensors {
		g.Go(func() error {
			value, err := read(s)
			if err != nil {
				fmt.Fprintln(os.Stderr, err)
				return err
			}
			fmt.Println(s.name, value)
			return nil
		})
	}
	if g.Wait() != nil {
		os.Exit(1)
	}
}
