// Tempting: without goroutines there is nothing to count. They were to run
// together.
//
//koan:rejected TestBothComeToAnEnd: After one second A is done, and B has printed a line
//koan:rejected TestMainReturnsWhenBothAre: actual  : 4s
//koan:also TestNobodyIsTired, TestEitherMayBeTheLast
package main

import "fmt"

func work(iter int, name string) {
	if run(iter, name) {
		fmt.Println(name, "is done")
	} else {
		fmt.Println(name, "is tired")
	}
}

func main() {
	work(1, "A")
	work(5, "B")
}
