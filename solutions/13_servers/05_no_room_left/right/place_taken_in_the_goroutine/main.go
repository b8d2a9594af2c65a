// The goroutine takes a place itself. For a moment there are more goroutines
// than places, and those that find no place end at once.
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
