// WaitGroup.Go calls Add before it starts the goroutine.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	for _, name := range []string{"A", "B"} {
		wg.Go(func() { run(lines(name), name) })
	}
	wg.Wait()
}
