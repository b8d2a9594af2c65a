// Since Go 1.25 WaitGroup.Go does the counting and the go statement in one.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { run(1, "A") })
	wg.Go(func() { run(5, "B") })
	wg.Wait()
}
