// The variables of the loop are new in each iteration, and they are enough.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var sending sync.WaitGroup
	for i, name := range citizens {
		sending.Go(func() {
			carry()
			fmt.Println(i+1, name)
		})
	}
	sending.Wait()
}
