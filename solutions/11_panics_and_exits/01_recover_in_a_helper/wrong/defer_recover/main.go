// Tempting: defer recover itself. But a deferred function has to call recover,
// and here recover is the deferred function.
//
//koan:rejected TestTheOthersAreDone: panic: unknown format
//koan:also TestTheJobsRunTogether, TestAnyJobMayPanic, TestAnyValueIsReported
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
			defer recover()
			do(j)
		}()
	}
	wg.Wait()
	fmt.Println("all jobs handled")
}
