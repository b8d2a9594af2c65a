// WaitGroup.Go calls Add itself, before it starts the goroutine.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { run(1, "A") })
	wg.Go(func() { run(5, "B") })
	wg.Wait()
}
