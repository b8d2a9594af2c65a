// However often it is said, it counts once: sync.OnceFunc. It answers a question
// that need not have come up, but it answers it.
package main

import (
	"fmt"
	"sync"
)

func work(wg *sync.WaitGroup, iter int, name string) {
	done := sync.OnceFunc(wg.Done)
	defer done()
	if run(iter, name) {
		fmt.Println(name, "is done")
	} else {
		fmt.Println(name, "is tired")
		done()
	}
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go work(&wg, 1, "A")
	go work(&wg, 5, "B")
	wg.Wait()
}
