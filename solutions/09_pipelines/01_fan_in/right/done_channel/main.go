// The channel of packages is never closed. Another channel is closed when all
// packages have been sent.
package main

import (
	"fmt"
	"sync"
)

func main() {
	done := make(chan struct{})
	packages := make(chan string)
	var wg sync.WaitGroup
	for _, m := range mirrors {
		wg.Go(func() {
			for name := range m.list() {
				packages <- name
			}
		})
	}
	go func() {
		wg.Wait()
		close(done)
	}()
	count := 0
	for {
		select {
		case name := <-packages:
			fmt.Println(name)
			count++
		case <-done:
			fmt.Println(count, "packages")
			return
		}
	}
}
