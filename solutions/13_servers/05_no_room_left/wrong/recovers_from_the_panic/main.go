// Tempting: recover from the panic and refuse then. The count of those that are being
// printed went up and never comes down again.
//
//koan:rejected TestWhoComesLaterIsServed: Two more come to free printers.
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
