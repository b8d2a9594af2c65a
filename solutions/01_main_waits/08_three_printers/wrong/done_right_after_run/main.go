// Tempting: when run returns, the work is over, so Done is called right after
// it. But if run panics, that line isn't reached.
//
//koan:rejected TestMainReturns: all goroutines are asleep - deadlock!
//koan:also TestAnotherOneFails, TestAnotherOnePanics, TestAllMayFail
//koan:also TestAllMayPanic, TestAllMayBeDone
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
	wg.Done()
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
