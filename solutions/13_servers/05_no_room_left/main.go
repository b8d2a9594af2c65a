// A server has to know how much it can carry, and what it does with the rest. Here
// a place is taken before the goroutine starts, so that there are never more
// goroutines than places; whoever finds none is refused at once, while there is
// still somebody to say so. Waiting would be right, too, if the customer could wait:
// but a queue without an end only moves the failure to a later time.
//
//koan:class no limit on what is served at a time; 100 Go Mistakes: worker pools; package net/http: StatusServiceUnavailable
//koan:shipped TestFourArePrintedAndSixRefused: panic: out of memory
//koan:also TestWhoComesLaterIsServed, TestSevenPrinters, TestOneRushAfterTheOther, TestThickBooks
package main

import "sync"

func main() {
	places := make(chan struct{}, printers)
	var wg sync.WaitGroup
	for o := range orders() {
		select {
		case places <- struct{}{}:
			wg.Go(func() {
				defer func() { <-places }()
				print(o)
			})
		default:
			refuse(o)
		}
	}
	wg.Wait()
}
