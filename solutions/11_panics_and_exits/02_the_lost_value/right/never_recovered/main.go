// The clean-up runs while the goroutine panics, and lets it. A flag tells a
// panic from a step that came to its end.
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
