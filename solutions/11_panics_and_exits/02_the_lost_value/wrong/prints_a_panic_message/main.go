// Tempting: print what a panic prints to stderr, and exit with 2. It is no
// panic, so stderr doesn't show where it happened.
//
//koan:rejected TestItDiesOfTheRealReason: so stderr shows the stack of the goroutine that panicked.
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					cleanUp(step)
					fmt.Fprintln(os.Stderr, "panic:", p)
					os.Exit(2)
				}
			}()
			build(step)
		})
	}
	wg.Wait()
	fmt.Println("built")
}
