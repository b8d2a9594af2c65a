// Tempting: with room for three in the channel nothing should block. A buffer
// helps those who send; main waits for a value, and there is none.
//
//koan:rejected TestMainReturns: all goroutines are asleep - deadlock!
//koan:also TestEitherMayBeTheLonger
package main

import "fmt"

func main() {
	done := make(chan string, 3)
	work := func(iter int, name string) {
		run(iter, name)
		done <- name
	}
	go work(5, "A")
	go work(1, "B")
	for i := 0; i <= 2; i++ {
		fmt.Println(<-done, "is done")
	}
}
