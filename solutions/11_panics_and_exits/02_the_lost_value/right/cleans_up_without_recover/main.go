// The deferred function cleans up while the goroutine panics, and doesn't stop
// the panic. A variable shows whether the step has returned or panicked.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Go(func() {
			done := false
			defer func() {
				if !done {
					cleanUp(step)
				}
			}()
			build(step)
			done = true
		})
	}
	wg.Wait()
	fmt.Println("built")
}
