// Tempting: recover, and ignore the value. Then no line says that convert has
// failed.
//
//koan:rejected TestTheOthersAreDone: convert failed: unknown format
//koan:also TestAnyJobMayPanic, TestAnyValueIsReported
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, j := range jobs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() { _ = recover() }()
			do(j)
		}()
	}
	wg.Wait()
	fmt.Println("all jobs handled")
}
