// main doesn't count: it ranges over the channel until it is closed. A
// WaitGroup counts the senders, and a third goroutine waits for it and closes
// the channel.
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
