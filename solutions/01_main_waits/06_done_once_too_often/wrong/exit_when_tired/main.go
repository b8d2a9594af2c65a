// Tempting: B is the last to end, so it ends the program before the second Done
// is called. If the first to end is tired, the other one is cut off.
//
//koan:rejected TestTheFirstMayBeTired: os.Exit ended the program
//koan:also TestNoLeaks, TestBothMayBeTired
package main

import (
	"fmt"
	"os"
	"sync"
)

func work(wg *sync.WaitGroup, iter int, name string) {
	defer wg.Done()
	if run(iter, name) {
		fmt.Println(name, "is done")
	} else {
		fmt.Println(name, "is tired")
		os.Exit(0)
	}
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go work(&wg, 1, "A")
	go work(&wg, 5, "B")
	wg.Wait()
}
