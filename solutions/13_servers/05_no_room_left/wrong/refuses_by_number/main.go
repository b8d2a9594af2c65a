// Tempting: print the first four orders and refuse the next six. There may be
// more printers, and other orders.
//
//koan:rejected TestSevenPrinters: so three are refused.
//koan:also TestOneRushAfterTheOther, TestSlowOrders
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	for o := range orders() {
		if o > 4 && o <= 10 {
			refuse(o)
			continue
		}
		wg.Go(func() { print(o) })
	}
	wg.Wait()
}
