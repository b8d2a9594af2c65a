// Tempting: B is the last, so it can end the program before the second Done
// does. Whoever is tired first ends it for everybody.
//
//koan:rejected TestTheFirstIsTired: os.Exit ended the program
//koan:also TestNoLeaks
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
