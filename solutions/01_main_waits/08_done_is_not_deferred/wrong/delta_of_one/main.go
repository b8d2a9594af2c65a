// Tempting: one calls Done, so Add(1), and no deadlock is left. Now those who
// are not done when A is have nobody who waits for them.
//
//koan:rejected TestEachSaysHowItEnded: was cut off
//koan:rejected TestMainReturns: actual  : 1s
//koan:also TestNoLeaks, TestAnotherOneFails, TestTheLastMayFail
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
