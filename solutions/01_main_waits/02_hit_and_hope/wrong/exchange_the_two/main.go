// Tempting: the longer one belongs into main. Today that is A, and all is
// well; tomorrow B is hit by the same hope.
//
//koan:rejected TestEitherMayBeTheLonger: was cut off
//koan:also TestNobodyIsForgottenForBeingLate
package main

func main() {
	go run(1, "B")
	run(5, "A")
}
