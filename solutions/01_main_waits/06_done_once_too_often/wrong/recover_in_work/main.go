// Tempting: recover in the goroutine that panics. The counter is still wrong:
// Wait finds it negative and panics, too. And if A is tired first, main doesn't
// wait for B.
//
//koan:rejected TestMainReturnsWhenBothHaveEnded: WaitGroup is reused before previous Wait has returned
//koan:rejected TestTheFirstMayBeTired: was cut off
//koan:also TestBothMayBeTired
package main

import (
	"fmt"
	"sync"
)

func work(wg *sync.WaitGroup, iter int, name string) {
	defer func() { _ = recover() }()
	defer wg.Done()
	if run(iter, name) {
		fmt.Println(name, "is done")
	} else {
		fmt.Println(name, "is tired")
		wg.Done()
	}
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go work(&wg, 1, "A")
	go work(&wg, 5, "B")
	wg.Wait()
}
