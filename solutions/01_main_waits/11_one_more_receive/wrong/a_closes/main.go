// Tempting: A is the last one, so A closes the channel, and main ranges over
// it. When A is the first, main does not hear from B any more.
//
//koan:rejected TestEitherMayBeTheLonger: was cut off
package main

import "fmt"

func main() {
	done := make(chan string)
	work := func(iter int, name string) {
		run(iter, name)
		done <- name
	}
	go func() {
		work(5, "A")
		close(done)
	}()
	go work(1, "B")
	for name := range done {
		fmt.Println(name, "is done")
	}
}
