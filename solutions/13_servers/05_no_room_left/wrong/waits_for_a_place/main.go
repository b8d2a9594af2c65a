// Tempting: a semaphore that the goroutines wait for. Then no order is refused,
// and the last ones wait for a long time.
//
//koan:rejected TestFourArePrintedAndSixRefused: so six are refused at once.
//koan:also TestLaterOrdersArePrinted, TestSevenPrinters, TestOneRushAfterTheOther, TestSlowOrders
package main

import "sync"

func main() {
	places := make(chan struct{}, printers)
	var wg sync.WaitGroup
	for o := range orders() {
		wg.Go(func() {
			places <- struct{}{}
			defer func() { <-places }()
			print(o)
		})
	}
	wg.Wait()
}
