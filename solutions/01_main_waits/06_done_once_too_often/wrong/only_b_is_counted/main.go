// Tempting: B is the last, so it is enough if B calls Done, once. For A nobody
// waits.
//
//koan:rejected TestEitherMayBeTheLast: was cut off
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
	go work(1, "A")
	wg.Go(func() { work(5, "B") })
	wg.Wait()
}
