// Here main does not count: it ranges over the channel until it is closed. The
// counting is left to a wait group, and the closing to a goroutine that waits
// for it.
package main

import (
	"fmt"
	"sync"
)

func main() {
	done := make(chan string)
	var wg sync.WaitGroup
	work := func(iter int, name string) {
		wg.Go(func() {
			run(iter, name)
			done <- name
		})
	}
	work(5, "A")
	work(1, "B")
	go func() {
		wg.Wait()
		close(done)
	}()
	for name := range done {
		fmt.Println(name, "is done")
	}
}
