// Tempting: a Done on each of the three ways. On one of them it comes before the
// last words, and main may be gone before they are said.
//
//koan:rejected TestTheLastMayFail: After two seconds B has no paper left, and says so.
package main

import (
	"fmt"
	"sync"
)

func work(wg *sync.WaitGroup, iter int, name string) {
	defer func() {
		if problem := recover(); problem != nil {
			fmt.Println(name, "panicked:", problem)
			wg.Done()
		}
	}()
	if err := run(iter, name); err != nil {
		wg.Done()
		fmt.Println(name, "failed:", err)
		return
	}
	fmt.Println(name, "is done")
	wg.Done()
}

func main() {
	var wg sync.WaitGroup
	wg.Add(3)
	go work(&wg, 1, "A")
	go work(&wg, 3, "B")
	go work(&wg, 5, "C")
	wg.Wait()
}
