// A deferred call runs on every way out of the function. Once Done is deferred,
// a second Done on one of these ways is one too many: two were counted, three
// said that they were done, and the counter fell below zero, which panics.
//
// The panic is the lucky case. Had the other goroutine still been at work, the
// extra Done would have been taken for its own: zero, too early, no message,
// and the other one cut off. That is why a greater delta, or recover, or
// anything else that only silences the panic, is no answer. One goroutine, one
// Done.
//
//koan:class negative WaitGroup counter; ASPLOS'19 study: non-blocking, WaitGroup
//koan:shipped TestMainReturnsWhenBothAre: negative WaitGroup counter
//koan:shipped TestTheFirstIsTired: was cut off
package main

import (
	"fmt"
	"sync"
)

func work(wg *sync.WaitGroup, iter int, name string) {
	defer wg.Done()
	if run(iter, name) {
		fmt.Println(name, "is done")
	} else {
		fmt.Println(name, "is tired")
	}
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go work(&wg, 1, "A")
	go work(&wg, 5, "B")
	wg.Wait()
}
