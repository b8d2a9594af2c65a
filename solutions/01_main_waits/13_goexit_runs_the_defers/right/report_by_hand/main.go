// With one way through main nothing has to be deferred at all.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { run(1, "A") })
	wg.Go(func() { run(5, "B") })
	wg.Wait()
	report()
}
