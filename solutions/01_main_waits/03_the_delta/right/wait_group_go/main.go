// With WaitGroup.Go, there is no delta to get wrong.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { run(5, "A") })
	wg.Go(func() { run(1, "B") })
	wg.Wait()
}
