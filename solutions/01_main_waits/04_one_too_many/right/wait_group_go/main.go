// With WaitGroup.Go, there is no number that could be too large.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { run(5, "A") })
	wg.Go(func() { run(1, "B") })
	wg.Wait()
}
