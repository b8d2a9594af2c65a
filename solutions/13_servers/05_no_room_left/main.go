// A server has to know how much work it can do at the same time, and what to do
// with the rest. Here the program takes a place before it starts a goroutine,
// so there are never more goroutines than places. If no place is free, it
// refuses the order at once.
//
// In other programs it is right to let the orders wait, if the customers can
// wait. But a queue without a limit only delays the failure.
//
//koan:class no limit on what is served at a time; 100 Go Mistakes: worker pools; package net/http: StatusServiceUnavailable
//koan:shipped TestFourArePrintedAndSixRefused: panic: out of memory
//koan:also TestLaterOrdersArePrinted, TestSevenPrinters, TestOneRushAfterTheOther, TestSlowOrders
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
