// An errgroup with a limit counts, and TryGo reports whether a place was free.
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
