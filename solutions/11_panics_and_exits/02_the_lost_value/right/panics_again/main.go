// The goroutine panics again with the value that it has recovered.
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
					panic(p)
				}
			}()
			build(step)
		}()
	}
	wg.Wait()
	fmt.Println("built")
}
