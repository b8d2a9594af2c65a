// WaitGroup.Go has a pointer receiver, so it counts on main's own WaitGroup.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { run(5, "A") })
	wg.Go(func() { run(1, "B") })
	wg.Wait()
}
