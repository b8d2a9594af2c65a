// Tempting: a goroutine for each, so that nobody holds up the others. They come
// at the same instant.
//
//koan:rejected TestEveryRequestIsServed: refused
//koan:also TestRequestsOneByOne, TestRequestsAtOnce
package main

import (
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	for r := range requests() {
		wg.Go(func() {
			time.Sleep(2 * time.Second)
			mu.Lock()
			defer mu.Unlock()
			send(r)
		})
	}
	wg.Wait()
}
