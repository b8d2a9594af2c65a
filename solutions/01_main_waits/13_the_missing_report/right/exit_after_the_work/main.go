// If a program has to choose its exit code, the work moves into a function of
// its own. Its deferred calls have run when os.Exit is called.
package main

import (
	"os"
	"sync"
)

func main() {
	os.Exit(work())
}

func work() int {
	defer report()

	var wg sync.WaitGroup
	wg.Go(func() { run(1, "A") })
	wg.Go(func() { run(5, "B") })
	wg.Wait()
	return 0
}
