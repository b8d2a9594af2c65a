// Each goroutine prints its thumbnail, and main waits for all of them.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, photo := range photos {
		wg.Go(func() { fmt.Println(thumbnail(photo)) })
	}
	wg.Wait()
	fmt.Println("album ready")
}
