// Tempting: three times Done, so Add(3), and it works. It works as long as
// exactly one of them is tired.
//
//koan:rejected TestNobodyIsTired: all goroutines are asleep - deadlock!
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
