// WaitGroup.Go counts each goroutine where it is started.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, w := range crew {
		wg.Go(func() { run(w.iter, w.name) })
	}
	wg.Wait()
	fmt.Println("all done")
}
