// The new panic's value may say more, as long as it contains the first one.
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
