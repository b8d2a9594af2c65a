// Tempting: one recover in main for every panic. It can't stop a panic in
// another goroutine.
//
//koan:rejected TestMainReturnsWhenBothHaveEnded: negative WaitGroup counter
//koan:also TestTheFirstMayBeTired, TestNoLeaks, TestBothMayBeTired
package main

import (
	"fmt"
	"sync"
)

func work(wg *sync.WaitGroup, iter int, name string) {
	defer wg.Done()
	if run(iter, name) {
		fmt.Println(name, "is done")
	} else {
		fmt.Println(name, "is tired")
		wg.Done()
	}
}

func main() {
	defer func() { _ = recover() }()
	var wg sync.WaitGroup
	wg.Add(2)
	go work(&wg, 1, "A")
	go work(&wg, 5, "B")
	wg.Wait()
}
