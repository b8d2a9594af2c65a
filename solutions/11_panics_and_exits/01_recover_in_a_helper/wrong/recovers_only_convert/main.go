// Tempting: only convert has failed so far. Another job may panic as well.
//
//koan:rejected TestAnyJobMayPanic: disk full
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
			if j.name == "convert" {
				defer func() { fmt.Println(j.name, "failed:", recover()) }()
			}
			do(j)
		})
	}
	wg.Wait()
	fmt.Println("all jobs handled")
}
