// Tempting: there is one error and one panic, so their texts are written into
// work. They are wrong when run returns another error.
//
//koan:rejected TestAnotherOneFails: "A failed: no paper"
//koan:rejected TestTheLastMayFail: C panicked: paper jam
//koan:also TestAllMayPanic
package main

import (
	"fmt"
	"sync"
)

func work(wg *sync.WaitGroup, iter int, name string) {
	defer wg.Done()
	defer func() {
		if recover() != nil {
			fmt.Println(name, "panicked: paper jam")
		}
	}()
	if run(iter, name) != nil {
		fmt.Println(name, "failed: no paper")
		return
	}
	fmt.Println(name, "is done")
}

func main() {
	var wg sync.WaitGroup
	wg.Add(3)
	go work(&wg, 1, "A")
	go work(&wg, 3, "B")
	go work(&wg, 5, "C")
	wg.Wait()
}
