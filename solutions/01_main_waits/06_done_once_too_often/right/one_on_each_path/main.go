// Without defer, one Done on each of the two paths is just as right. A third
// path will need another one.
package main

import (
	"fmt"
	"sync"
)

func work(wg *sync.WaitGroup, iter int, name string) {
	if run(iter, name) {
		fmt.Println(name, "is done")
		wg.Done()
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
