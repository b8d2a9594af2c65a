// Tempting: range receives as often as it takes, and nobody has to count. It
// goes on until the channel is closed, and nobody closes it.
//
//koan:rejected TestMainReturns: all goroutines are asleep - deadlock!
//koan:also TestEitherMayBeTheLonger
package main

import "fmt"

func main() {
	done := make(chan string)
	work := func(iter int, name string) {
		run(iter, name)
		done <- name
	}
	go work(5, "A")
	go work(1, "B")
	for name := range done {
		fmt.Println(name, "is done")
	}
}
