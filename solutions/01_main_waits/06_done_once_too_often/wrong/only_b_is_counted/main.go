// Tempting: B is the last to end, so it is enough if only B is counted. main
// does not wait for A.
//
//koan:rejected TestEitherMayBeTheLast: was cut off
//koan:also TestBothMayBeTired
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
