// Tempting: without goroutines there is nothing to count. But A and B no longer
// run at the same time.
//
//koan:rejected TestBothEnd: At 1s, A is done, and B has printed its first line.
//koan:rejected TestMainReturnsWhenBothHaveEnded: actual  : 4s
//koan:also TestNeitherMayBeTired, TestEitherMayBeTheLast
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
