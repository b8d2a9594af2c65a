// Tempting: take a place or refuse. The places are never given back, so the
// shop prints only four orders.
//
//koan:rejected TestLaterOrdersArePrinted: so they are printed.
//koan:also TestOneRushAfterTheOther
package main

import "sync"

func main() {
	places := make(chan struct{}, printers)
	var wg sync.WaitGroup
	for o := range orders() {
		select {
		case places <- struct{}{}:
			wg.Go(func() { print(o) })
		default:
			refuse(o)
		}
	}
	wg.Wait()
}
