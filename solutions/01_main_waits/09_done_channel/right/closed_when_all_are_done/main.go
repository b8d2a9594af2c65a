// A third goroutine waits for both and closes the channel. Only who knows that
// nobody will send any more may close.
package main

import "sync"

func main() {
	done := make(chan string, 2)
	var wg sync.WaitGroup
	work := func(iter int, name string) {
		wg.Go(func() {
			run(iter, name)
			done <- name
		})
	}
	work(1, "A")
	work(5, "B")
	go func() {
		wg.Wait()
		close(done)
	}()
	for range done {
	}
}
