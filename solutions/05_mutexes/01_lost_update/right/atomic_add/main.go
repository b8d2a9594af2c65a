// An atomic integer is made for a single number. Add is one step.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var visitors atomic.Int64
	var wg sync.WaitGroup
	for _, d := range doors {
		wg.Go(func() {
			for group := range d.groups {
				visitors.Add(int64(group))
			}
		})
	}
	wg.Wait()
	fmt.Println(visitors.Load(), "visitors")
}
