// Tempting: without go nothing is cut off. Nothing runs at the same time,
// either: six seconds instead of five.
//
//koan:rejected TestBothFinish: After one second A and B have each printed a line
//koan:rejected TestTheyRunTogether: actual  : 6s
//koan:also TestMainDoesNotGuessHowLong, TestRunDoesThePrinting
package main

func main() {
	run(1, "A")
	run(5, "B")
}
