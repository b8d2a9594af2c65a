// An errgroup.Group counts the goroutines as it starts them.
package main

import (
	"fmt"
	"log"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	for _, w := range crew {
		g.Go(func() error {
			run(w.iter, w.name)
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		log.Fatal(err)
	}
	fmt.Println("all done")
}
