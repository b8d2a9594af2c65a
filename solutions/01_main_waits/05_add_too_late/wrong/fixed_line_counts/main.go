// Tempting: Add comes in time if nobody has to ask how much there is to do. One
// and five, that is no secret. Tomorrow it is not true.
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
