// Tempting: print one order after the other. Then three printers are never
// used, and the other orders wait.
//
//koan:rejected TestFourArePrintedAndSixRefused: so six are refused at once.
//koan:also TestLaterOrdersArePrinted, TestSevenPrinters, TestOneRushAfterTheOther, TestSlowOrders
package main

func main() {
	for o := range orders() {
		print(o)
	}
}
