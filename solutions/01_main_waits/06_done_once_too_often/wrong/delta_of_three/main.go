// Tempting: Done is called three times, so Add(3). That is right only if
// exactly one of the two is tired.
//
//koan:rejected TestNeitherMayBeTired: all goroutines are asleep - deadlock!
//koan:also TestBothMayBeTired
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
	var wg sync.WaitGroup
	wg.Add(3)
	go work(&wg, 1, "A")
	go work(&wg, 5, "B")
	wg.Wait()
}
