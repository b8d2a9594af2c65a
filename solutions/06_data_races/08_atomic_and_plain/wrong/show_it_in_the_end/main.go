// Tempting: look when all is done, then nobody counts any more.
//
//koan:rejected TestTheProgress: It shows what is done by then.
//koan:also TestALargerDownload
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
