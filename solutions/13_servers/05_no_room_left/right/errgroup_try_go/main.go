// errgroup's limit does the counting, and TryGo says whether there was a place.
package main

import "golang.org/x/sync/errgroup"

func main() {
	var g errgroup.Group
	g.SetLimit(printers)
	for o := range orders() {
		started := g.TryGo(func() error {
			print(o)
			return nil
		})
		if !started {
			refuse(o)
		}
	}
	_ = g.Wait()
}
