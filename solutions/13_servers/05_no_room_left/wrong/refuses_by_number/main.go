// Tempting: the first four are printed, the others are refused.
//
//koan:rejected TestSevenPrinters: Three find no printer free.
//koan:also TestOneRushAfterTheOther, TestThickBooks
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
