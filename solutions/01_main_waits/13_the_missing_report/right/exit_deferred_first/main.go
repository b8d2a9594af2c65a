// Deferred calls run in reverse order: what is deferred first runs last. So
// this os.Exit comes after the report, and even Goexit does no harm.
package main

import (
	"os"
	"runtime"
	"sync"
)

func main() {
	defer os.Exit(0)
	defer report()

	var wg sync.WaitGroup
	wg.Go(func() { run(1, "A") })
	wg.Go(func() { run(5, "B") })
	wg.Wait()
	runtime.Goexit()
}
