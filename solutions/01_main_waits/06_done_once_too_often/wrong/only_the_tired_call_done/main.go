// Tempting: one of the two has to go, so the deferred one goes. Now only who is
// tired ever says so, and main waits for A.
//
//koan:rejected TestMainReturnsWhenBothAre: all goroutines are asleep - deadlock!
//koan:also TestNobodyIsTired
package main

import (
	"fmt"
	"sync"
)

func work(wg *sync.WaitGroup, iter int, name string) {
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
