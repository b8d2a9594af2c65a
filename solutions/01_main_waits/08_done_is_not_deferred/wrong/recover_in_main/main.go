// Tempting: Done is deferred, and recover is tidied away into main, once for
// all. It does not see a panic of another goroutine.
//
//koan:rejected TestEachSaysHowItEnded: C panicked: paper jam
//koan:rejected TestMainReturns: paper jam
//koan:also TestAnotherOneFails, TestAnotherOnePanics, TestTheLastMayFail
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
