// WaitGroup.Go calls Add, starts the goroutine, and calls Done when the
// function returns.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { run(5, "A") })
	wg.Go(func() { run(1, "B") })
	wg.Wait()
}
