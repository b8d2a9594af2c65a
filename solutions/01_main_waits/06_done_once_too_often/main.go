// A deferred call runs on every way out of the function. Since Done is
// deferred, a second Done on one of these ways is one too many: Add counted
// two, Done was called three times, and the counter became negative, which
// panics.
//
// The panic is the lucky case. If the other goroutine is still working, the
// extra Done brings the counter to zero too early: Wait returns without a
// message, and the other goroutine is cut off. So a greater delta, or recover,
// or anything else that only silences the panic, does not solve it. Each
// goroutine calls Done once.
//
//koan:class negative WaitGroup counter; ASPLOS'19 study: non-blocking, WaitGroup
//koan:shipped TestMainReturnsWhenBothHaveEnded: negative WaitGroup counter
//koan:shipped TestTheFirstMayBeTired: was cut off
//koan:also TestNoLeaks, TestBothMayBeTired
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
