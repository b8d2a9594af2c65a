// With WaitGroup.Go, work doesn't have to know about the WaitGroup.
package main

import (
	"fmt"
	"sync"
)

func work(iter int, name string) {
	if run(iter, name) {
		fmt.Println(name, "is done")
	} else {
		fmt.Println(name, "is tired")
	}
}

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { work(1, "A") })
	wg.Go(func() { work(5, "B") })
	wg.Wait()
}
