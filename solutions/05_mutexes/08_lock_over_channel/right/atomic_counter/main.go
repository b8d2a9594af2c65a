// An atomic counter needs no lock.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var done atomic.Int64
	events := make(chan string)
	var wg sync.WaitGroup
	for _, pkg := range packages {
		wg.Go(func() {
			compile(pkg)
			done.Add(1)
			events <- pkg
		})
	}
	go func() {
		wg.Wait()
		close(events)
	}()
	for pkg := range events {
		draw(pkg, func() int { return int(done.Load()) })
	}
	fmt.Println("built", done.Load())
}
