// Tempting: an order takes two seconds, so the place is free two seconds later. The
// printer knows when it has finished, and the clock does not.
//
//koan:rejected TestThickBooks: panic: out of memory
package main

import (
	"sync"
	"time"
)

func main() {
	places := make(chan struct{}, printers)
	var wg sync.WaitGroup
	for o := range orders() {
		select {
		case places <- struct{}{}:
			time.AfterFunc(2*time.Second, func() { <-places })
			wg.Go(func() { print(o) })
		default:
			refuse(o)
		}
	}
	wg.Wait()
}
