// Tempting: defer recover itself. It has to be called by a deferred function,
// and here nobody calls it but the runtime.
//
//koan:rejected TestTheOthersAreDone: panic: unknown format
//koan:also TestTheJobsRunTogether, TestAnyJobMayPanic
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
	fmt.Println("all jobs seen to")
}
