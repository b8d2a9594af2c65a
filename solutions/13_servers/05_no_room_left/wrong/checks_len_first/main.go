// Tempting: look whether there is a place, and take it inside. Between the look and
// the taking others look, too.
//
//koan:rejected TestFourArePrintedAndSixRefused: told so at once
//koan:also TestWhoComesLaterIsServed, TestSevenPrinters, TestOneRushAfterTheOther
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
