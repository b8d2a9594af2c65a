// Tempting: a deferred Done for those that fail, and the old one stays for
// those that are done. These call Done twice, so main doesn't wait for another
// one.
//
//koan:rejected TestEachPrintsHowItEnded: was cut off
//koan:rejected TestNoLeaks: No goroutine may be left when main returns
//koan:also TestMainReturns, TestAnotherOneFails, TestAnotherOnePanics
//koan:also TestTheLastMayFail, TestAllMayBeDone
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
