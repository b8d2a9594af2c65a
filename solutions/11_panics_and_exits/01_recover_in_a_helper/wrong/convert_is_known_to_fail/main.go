// Tempting: it is always convert. So far.
//
//koan:rejected TestAnyJobMayPanic: panic: out of luck
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
	fmt.Println("all jobs seen to")
}
