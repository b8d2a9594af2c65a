// recover stops a panic only if the deferred function calls it directly. Here
// the deferred function literal called logPanic, and logPanic called recover.
// That is one call too deep, so recover returned nil and the panic went on.
//
// The helper itself is fine. It only has to be the deferred function.
//
//koan:class recover not called by the deferred function itself; Go spec: Handling panics
//koan:shipped TestTheOthersAreDone: panic: unknown format
//koan:also TestTheJobsRunTogether, TestAnyJobMayPanic, TestAnyValueIsReported
package main

import (
	"fmt"
	"sync"
)

// logPanic prints which job has panicked, and lets the program go on. It must be the
// deferred function itself.
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
			defer wg.Done()
			defer logPanic(j.name)
			do(j)
		}()
	}
	wg.Wait()
	fmt.Println("all jobs handled")
}
