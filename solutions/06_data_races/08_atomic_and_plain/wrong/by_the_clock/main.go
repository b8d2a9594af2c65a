// Tempting: a part takes a second, so the clock knows how many there are.
//
//koan:rejected TestAllAtOnce: It shows what is done by then.
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
