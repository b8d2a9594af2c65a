// Tempting: check whether there is a place, and take it in the goroutine.
// Between the two steps other orders pass the check, too.
//
//koan:rejected TestFourArePrintedAndSixRefused: so six are refused at once.
//koan:also TestLaterOrdersArePrinted, TestSevenPrinters, TestOneRushAfterTheOther
package main

import "sync"

func main() {
	places := make(chan struct{}, printers)
	var wg sync.WaitGroup
	for o := range orders() {
		if len(places) == printers {
			refuse(o)
			continue
		}
		wg.Go(func() {
			places <- struct{}{}
			defer func() { <-places }()
			print(o)
		})
	}
	wg.Wait()
}
