// Tempting: catch the panic where it happens. The counter is wrong all the
// same: Wait finds it below zero and panics in its turn, and when A is the one
// who is tired nobody waits for B.
//
//koan:rejected TestMainReturnsWhenBothAre: WaitGroup is reused before previous Wait has returned
//koan:rejected TestTheFirstIsTired: was cut off
package main

import (
	"fmt"
	"sync"
)

func work(wg *sync.WaitGroup, iter int, name string) {
	defer func() { _ = recover() }()
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
	wg.Add(2)
	go work(&wg, 1, "A")
	go work(&wg, 5, "B")
	wg.Wait()
}
