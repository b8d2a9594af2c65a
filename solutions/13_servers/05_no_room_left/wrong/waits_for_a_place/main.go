// Tempting: a semaphore that is waited for. Nobody is refused, and the last ones wait
// for longer than anyone stays.
//
//koan:rejected TestFourArePrintedAndSixRefused: told so at once
//koan:also TestWhoComesLaterIsServed, TestSevenPrinters, TestOneRushAfterTheOther, TestThickBooks
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
