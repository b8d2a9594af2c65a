// The goroutine asks for a place itself. There are more goroutines for a moment, and
// all that find no place are done at once.
package main

import "sync"

func main() {
	places := make(chan struct{}, printers)
	var wg sync.WaitGroup
	for o := range orders() {
		wg.Go(func() {
			select {
			case places <- struct{}{}:
				defer func() { <-places }()
				print(o)
			default:
				refuse(o)
			}
		})
	}
	wg.Wait()
}
