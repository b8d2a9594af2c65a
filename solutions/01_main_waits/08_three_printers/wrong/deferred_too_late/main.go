// Tempting: the Done at the end gets a defer. But if run panics, the defer
// statement isn't reached, so nothing is deferred.
//
//koan:rejected TestMainReturns: all goroutines are asleep - deadlock!
//koan:also TestAnotherOneFails, TestAnotherOnePanics, TestAllMayPanic
package main

import (
	"fmt"
	"sync"
)

func work(wg *sync.WaitGroup, iter int, name string) {
	defer func() {
		if problem := recover(); problem != nil {
			fmt.Println(name, "panicked:", problem)
		}
	}()
	err := run(iter, name)
	defer wg.Done()
	if err != nil {
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
