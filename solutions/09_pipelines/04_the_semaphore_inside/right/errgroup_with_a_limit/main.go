// errgroup knows a limit: Go blocks until there is room.
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
