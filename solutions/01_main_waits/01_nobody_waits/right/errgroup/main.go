// errgroup is a wait group that also carries the first error home.
package main

import "golang.org/x/sync/errgroup"

func main() {
	var g errgroup.Group
	g.Go(func() error {
		run(1, "A")
		return nil
	})
	g.Go(func() error {
		run(5, "B")
		return nil
	})
	if err := g.Wait(); err != nil {
		panic(err)
	}
}
