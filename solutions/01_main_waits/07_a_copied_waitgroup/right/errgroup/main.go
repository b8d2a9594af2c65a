// An errgroup.Group must not be copied either, so work gets a pointer to it.
package main

import (
	"log"

	"golang.org/x/sync/errgroup"
)

func work(g *errgroup.Group, iter int, name string) {
	g.Go(func() error {
		run(iter, name)
		return nil
	})
}

func main() {
	var g errgroup.Group
	work(&g, 5, "A")
	work(&g, 1, "B")
	if err := g.Wait(); err != nil {
		log.Fatal(err)
	}
}
