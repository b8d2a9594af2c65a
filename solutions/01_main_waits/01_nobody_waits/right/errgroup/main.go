// An errgroup.Group waits for its goroutines as a WaitGroup does. Its Wait also
// returns the first error.
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
