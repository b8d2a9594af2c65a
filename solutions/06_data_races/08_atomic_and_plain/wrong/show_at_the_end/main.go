// Tempting: show the number when all parts are done, because then no goroutine writes
// any more. But then there is no progress to see.
//
//koan:rejected TestProgressIsShown: At 1.5s one part is done.
//koan:also TestSixtyParts
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	done := 0
	var wg sync.WaitGroup
	for part := range parts {
		wg.Go(func() {
			download(part)
			mu.Lock()
			defer mu.Unlock()
			done++
		})
	}
	wg.Wait()
	for range looks {
		fmt.Printf("%d of %d\n", done, parts)
	}
}
