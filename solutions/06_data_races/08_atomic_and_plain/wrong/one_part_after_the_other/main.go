// Tempting: download one part after the other, so that only one goroutine counts. Then
// the download takes several times as long.
//
//koan:rejected TestProgressIsShown: All parts are downloaded at the same time
//koan:also TestPartsDoneAtTheSameTime, TestSixtyParts
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var done atomic.Int64
	var wg sync.WaitGroup
	wg.Go(func() {
		for range looks {
			pause()
			fmt.Printf("%d of %d\n", done.Load(), parts)
		}
	})
	for part := range parts {
		download(part)
		done.Add(1)
	}
	wg.Wait()
}
