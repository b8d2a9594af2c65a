// Tempting: if the goroutines don't call lines, Add comes in time. The numbers
// one and five are written into main, and they are wrong when lines changes.
//
//koan:rejected TestEitherMayBeTheLonger: expected: "A", "A", "A", "A", "A", "B"
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { run(1, "A") })
	wg.Go(func() { run(5, "B") })
	wg.Wait()
}
