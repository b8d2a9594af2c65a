// An errgroup.Group counts the goroutines, and each of them prints its own
// line.
package main

import (
	"fmt"
	"log"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	work := func(iter int, name string) {
		g.Go(func() error {
			run(iter, name)
			fmt.Println(name, "is done")
			return nil
		})
	}
	work(5, "A")
	work(1, "B")
	if err := g.Wait(); err != nil {
		log.Fatal(err)
	}
}
