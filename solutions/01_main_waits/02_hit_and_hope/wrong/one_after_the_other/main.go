// Tempting: without go nothing is cut off. Nothing runs together, either.
//
//koan:rejected TestBothFinish: After one second A and B have each printed a line
//koan:rejected TestTheyRunTogether: actual  : 6s
//koan:also TestEitherMayBeTheLonger, TestMainDoesNotGuessHowLong
package main

func main() {
	run(5, "A")
	run(1, "B")
}
