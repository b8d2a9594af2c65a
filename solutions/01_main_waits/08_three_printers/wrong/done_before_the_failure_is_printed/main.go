// Tempting: Done on each of the three ways out. On one of them, Done comes
// before the line is printed, and main may return before that.
//
//koan:rejected TestTheLastMayFail: After 1s, B prints one more line and fails, because it has no paper left.
//koan:also TestAllMayFail
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
