// Tempting: a part takes a second, so calculate the number from the time. Parts
// may be done at other times.
//
//koan:rejected TestPartsDoneAtTheSameTime: From 1.5s on all six parts are done.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	start := time.Now()
	var wg sync.WaitGroup
	for part := range parts {
		wg.Go(func() {
			download(part)
		})
	}
	wg.Go(func() {
		for range looks {
			pause()
			fmt.Printf("%d of %d\n", int(time.Since(start)/unit), parts)
		}
	})
	wg.Wait()
}
