// Without a buffer there is nothing to flush; the end still has to wait.
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
			if err == nil {
				fmt.Println(s.name, value)
			}
			return err
		})
	}
	if err := g.Wait(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
