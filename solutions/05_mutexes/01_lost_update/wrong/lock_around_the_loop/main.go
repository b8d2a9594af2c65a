// Tempting: hold the lock around the loop. One door is open, and the others wait until
// it closes.
//
//koan:rejected TestDoorsAreOpenAtTheSameTime: actual  : 10ms
//koan:also TestSundaysAreCounted
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	visitors := 0
	var wg sync.WaitGroup
	for _, d := range doors {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			for group := range d.groups {
				visitors += group
			}
		})
	}
	wg.Wait()
	fmt.Println(visitors, "visitors")
}
