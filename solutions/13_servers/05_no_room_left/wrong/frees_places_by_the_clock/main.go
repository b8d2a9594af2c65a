// Tempting: an order takes two seconds, so give the place back after two
// seconds. An order may take longer, and only the return of print says when the
// printer is free.
//
//koan:rejected TestSlowOrders: panic: out of memory
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
