// A third goroutine waits for both and then closes the channel. That is safe,
// because no goroutine can send any more by then.
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
