// Tempting: Done is deferred, and recover moves to main, where it is needed
// only once. But it can't stop a panic in another goroutine.
//
//koan:rejected TestEachPrintsHowItEnded: C panicked: paper jam
//koan:rejected TestMainReturns: paper jam
//koan:also TestAnotherOneFails, TestAnotherOnePanics, TestTheLastMayFail
//koan:also TestAllMayPanic
package main

import (
	"fmt"
	"sync"
)

func work(wg *sync.WaitGroup, iter int, name string) {
	defer wg.Done()
	if err := run(iter, name); err != nil {
		fmt.Println(name, "failed:", err)
		return
	}
	fmt.Println(name, "is done")
}

func main() {
	defer func() {
		if problem := recover(); problem != nil {
			fmt.Println("panicked:", problem)
		}
	}()
	var wg sync.WaitGroup
	wg.Add(3)
	go work(&wg, 1, "A")
	go work(&wg, 3, "B")
	go work(&wg, 5, "C")
	wg.Wait()
}
