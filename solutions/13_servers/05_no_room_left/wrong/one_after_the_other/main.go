// Tempting: no goroutines, no crowd. Three printers stand still, and nobody is told
// anything.
//
//koan:rejected TestFourArePrintedAndSixRefused: told so at once
//koan:also TestWhoComesLaterIsServed, TestSevenPrinters, TestOneRushAfterTheOther, TestThickBooks
package main

func main() {
	for o := range orders() {
		print(o)
	}
}
