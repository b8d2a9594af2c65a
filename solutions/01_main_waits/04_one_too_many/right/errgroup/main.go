// An errgroup.Group counts its goroutines itself.
package main

import (
	"log"

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
		log.Fatal(err)
	}
}
