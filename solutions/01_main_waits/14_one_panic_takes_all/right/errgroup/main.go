// An errgroup.Group waits for all and keeps the first error. The recover is
// still needed.
package main

import (
	"fmt"
	"os"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	work := func(iter int, name string) {
		g.Go(func() (err error) {
			defer func() {
				if p := recover(); p != nil {
					err = fmt.Errorf("%s: %v", name, p)
				}
			}()
			run(iter, name)
			return nil
		})
	}
	work(3, "A")
	work(5, "B")
	if err := g.Wait(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
