// Of three that were counted one said that it was done: A, which came to the
// end of work. B returned before it got there, and C left by a panic.
//
// Deferred calls run on every way out of a function, and they run in reverse
// order. Deferred first, Done runs last: after C has said what happened to it.
// The other way round main could return while C is still speaking.
//
//koan:class Done left out on one path; ASPLOS'19 study: blocking, Wait
//koan:shipped TestMainReturns: all goroutines are asleep - deadlock!
//koan:shipped TestMainReturns: main was blocked in
//koan:shipped TestAnotherOneFails: all goroutines are asleep - deadlock!
//koan:shipped TestAnotherOnePanics: all goroutines are asleep - deadlock!
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
