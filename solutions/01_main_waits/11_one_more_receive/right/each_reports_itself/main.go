// Each goroutine prints its own line, and main only waits for both.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	work := func(iter int, name string) {
		defer wg.Done()
		run(iter, name)
		fmt.Println(name, "is done")
	}
	wg.Add(2)
	go work(5, "A")
	go work(1, "B")
	wg.Wait()
}
