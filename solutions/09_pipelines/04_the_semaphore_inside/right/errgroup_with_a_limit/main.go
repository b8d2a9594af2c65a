// An errgroup has a limit: Go blocks until fewer goroutines are running.
package main

import "golang.org/x/sync/errgroup"

func main() {
	var g errgroup.Group
	g.SetLimit(4)
	for picture := range album {
		g.Go(func() error {
			thumbnail(picture)
			return nil
		})
	}
	_ = g.Wait()
	report()
}
