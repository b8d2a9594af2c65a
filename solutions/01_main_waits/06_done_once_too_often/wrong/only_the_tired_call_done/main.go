// Tempting: one of the two Done calls has to go, so the deferred one goes. Now
// only a tired goroutine calls Done, and main waits for A forever.
//
//koan:rejected TestMainReturnsWhenBothHaveEnded: all goroutines are asleep - deadlock!
//koan:also TestNeitherMayBeTired
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
