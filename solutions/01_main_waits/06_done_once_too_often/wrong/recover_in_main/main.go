// Tempting: one recover, in main, for whatever may come. It does not see a
// panic of another goroutine.
//
//koan:rejected TestMainReturnsWhenBothAre: negative WaitGroup counter
//koan:also TestTheFirstIsTired
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
