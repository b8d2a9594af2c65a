// WaitGroup.Go counts the goroutine, starts it, and counts it down when it is
// done.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { run(5, "A") })
	wg.Go(func() { run(1, "B") })
	wg.Wait()
}
