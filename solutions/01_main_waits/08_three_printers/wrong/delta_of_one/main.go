// Tempting: Done is called once, so Add(1), and the deadlock is gone. Now main
// returns when A is done, and B and C are cut off.
//
//koan:rejected TestEachPrintsHowItEnded: was cut off
//koan:rejected TestMainReturns: actual  : 1s
//koan:also TestNoLeaks, TestAnotherOneFails, TestTheLastMayFail, TestAllMayFail
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
	if err := run(iter, name); err != nil {
		fmt.Println(name, "failed:", err)
		return
	}
	fmt.Println(name, "is done")
	wg.Done()
}

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go work(&wg, 1, "A")
	go work(&wg, 3, "B")
	go work(&wg, 5, "C")
	wg.Wait()
}
