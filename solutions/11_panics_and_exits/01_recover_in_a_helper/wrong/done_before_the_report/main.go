// Tempting: both calls are deferred, so their order seems not to matter. The
// call deferred last runs first: Done wakes up main before the last failure is
// printed.
//
//koan:rejected TestAnyJobMayPanic: was cut off before it could go on.
package main

import (
	"fmt"
	"sync"
)

func logPanic(name string) {
	if p := recover(); p != nil {
		fmt.Println(name, "failed:", p)
	}
}

func main() {
	var wg sync.WaitGroup
	for _, j := range jobs {
		wg.Add(1)
		go func() {
			defer logPanic(j.name)
			defer wg.Done()
			do(j)
		}()
	}
	wg.Wait()
	fmt.Println("all jobs handled")
}
