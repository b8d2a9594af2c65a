// An errgroup keeps the first error, under a lock of its own.
package main

import (
	"fmt"

	"golang.org/x/sync/errgroup"
)

func main() {
	for _, order := range orders {
		var g errgroup.Group
		g.Go(func() error { return charge(order) })
		g.Go(func() error { return reserve(order) })
		if err := g.Wait(); err != nil {
			fmt.Println(order, "failed:", err)
			continue
		}
		fmt.Println(order, "ordered")
	}
}
