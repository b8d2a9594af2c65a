// Tempting: C is the last to end, so the one that panics ends the program with
// exit code 0. That cuts off the others.
//
//koan:rejected TestAnotherOnePanics: os.Exit ended the program
//koan:also TestNoLeaks, TestTheLastMayFail, TestAllMayPanic
package main

import (
	"fmt"
	"os"
	"sync"
)

func work(wg *sync.WaitGroup, iter int, name string) {
	defer func() {
		if problem := recover(); problem != nil {
			fmt.Println(name, "panicked:", problem)
			os.Exit(0)
		}
	}()
	if err := run(iter, name); err != nil {
		fmt.Println(name, "failed:", err)
		wg.Done()
		return
	}
	fmt.Println(name, "is done")
	wg.Done()
}

func main() {
	var wg sync.WaitGroup
	wg.Add(3)
	go work(&wg, 1, "A")
	go work(&wg, 3, "B")
	go work(&wg, 5, "C")
	wg.Wait()
}
