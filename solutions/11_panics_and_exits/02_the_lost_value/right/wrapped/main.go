// More may be said, as long as the reason is part of it.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				if p := recover(); p != nil {
					cleanUp(step)
					panic(fmt.Sprintf("the step %s: %v", step, p))
				}
			}()
			build(step)
		}()
	}
	wg.Wait()
	fmt.Println("built")
}
