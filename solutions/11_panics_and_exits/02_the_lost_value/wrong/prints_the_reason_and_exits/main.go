// Tempting: wait for all steps, print the reason to stderr, and exit with 2. A
// person reads the reason, but it is no panic, and stderr shows no stack.
//
//koan:rejected TestItDiesOfTheRealReason: The program ends with a real panic
//koan:also TestAnyReasonIsKept
package main

import (
	"fmt"
	"os"
	"sync"
)

// run does all steps at once and returns what the first to fail has said.
func run() any {
	reasons := make(chan any, len(steps))
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					cleanUp(step)
					reasons <- p
				}
			}()
			build(step)
		})
	}
	wg.Wait()
	close(reasons)
	return <-reasons
}

func main() {
	if reason := run(); reason != nil {
		fmt.Fprintln(os.Stderr, "build failed:", reason)
		os.Exit(2)
	}
	fmt.Println("built")
}
