// Add counted three goroutines, and only one of them called Done: A, which
// reached the end of work. B returned early, and C left work by a panic.
//
// Deferred calls run on every way out of a function, in reverse order. Done is
// deferred first, so it runs last, after the line about the panic has been
// printed. The other way round, main could return before that.
//
//koan:formerly done_is_not_deferred
//koan:class Done left out on one path; ASPLOS'19 study: blocking, Wait
//koan:shipped TestMainReturns: all goroutines are asleep - deadlock!
//koan:shipped TestMainReturns: main is blocked in
//koan:shipped TestAnotherOneFails: all goroutines are asleep - deadlock!
//koan:shipped TestAnotherOnePanics: all goroutines are asleep - deadlock!
//koan:also TestAllMayFail, TestAllMayPanic
package main

import (
	"fmt"
	"sync"
)

func work(wg *sync.WaitGroup, iter int, name string) {
	defer wg.Done()
	defer func() {
		if problem := recover(); problem != nil {
			fmt.Println(name, "panicked:", problem)
		}
	}()
	if err := run(iter, name); err != nil {
		fmt.Println(name, "failed:", err)
		return
	}
	fmt.Println(name, "is done")
}

func main() {
	var wg sync.WaitGroup
	wg.Add(3)
	go work(&wg, 1, "A")
	go work(&wg, 3, "B")
	go work(&wg, 5, "C")
	wg.Wait()
}
