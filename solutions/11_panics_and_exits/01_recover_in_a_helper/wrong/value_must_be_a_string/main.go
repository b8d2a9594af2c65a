// Tempting: convert panics with a string, so assert that the value is one. A
// panic with an error makes the assertion panic.
//
//koan:rejected TestAnyJobMayPanic: interface conversion
//koan:also TestAnyValueIsReported
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, j := range jobs {
		wg.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					fmt.Println(j.name + " failed: " + p.(string))
				}
			}()
			do(j)
		})
	}
	wg.Wait()
	fmt.Println("all jobs handled")
}
