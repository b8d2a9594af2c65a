// Tempting: recover from the panic, and then refuse the order. The shop's count
// of orders has been raised and is never lowered again.
//
//koan:rejected TestLaterOrdersArePrinted: so they are printed.
//koan:also TestOneRushAfterTheOther
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	for o := range orders() {
		wg.Go(func() {
			defer func() {
				if recover() != nil {
					refuse(o)
				}
			}()
			print(o)
		})
	}
	wg.Wait()
}
