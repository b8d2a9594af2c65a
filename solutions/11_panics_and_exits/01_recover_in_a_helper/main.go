// recover works in one place only: directly in a deferred function. Here a
// deferred literal called logPanic, and logPanic called recover; that is one
// call too deep, and recover returned nil while the panic went on.
//
// The helper is fine. It only has to be what is deferred.
//
//koan:class recover not called by the deferred function itself; Go spec: Handling panics
//koan:shipped TestTheOthersAreDone: panic: unknown format
//koan:also TestTheJobsRunTogether, TestAnyJobMayPanic
package main

import (
	"fmt"
	"sync"
)

// logPanic tells which job has panicked, and lets the program go on. It must be
// deferred itself.
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
	fmt.Println("all jobs seen to")
}
