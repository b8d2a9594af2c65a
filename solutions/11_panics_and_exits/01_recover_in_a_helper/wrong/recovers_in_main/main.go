// Tempting: defer the helper in main. recover stops only a panic of its own
// goroutine, and main doesn't panic.
//
//koan:rejected TestTheOthersAreDone: panic: unknown format
//koan:also TestTheJobsRunTogether, TestAnyJobMayPanic, TestAnyValueIsReported
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
	defer logPanic("a job")
	var wg sync.WaitGroup
	for _, j := range jobs {
		wg.Go(func() { do(j) })
	}
	wg.Wait()
	fmt.Println("all jobs handled")
}
