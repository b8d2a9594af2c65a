// Tempting: a goroutine for each request, so that no request waits for another.
// They all arrive at the same instant.
//
//koan:rejected TestEveryRequestIsServed: refused
//koan:also TestRequestsOneByOne, TestRequestsAtOnce, TestNoRequestWaitsTooLong
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
