// Each goroutine prints its own error, as before. An atomic flag tells main
// that there was one.
package main

import (
	"log"
	"os"
	"sync"
	"sync/atomic"
)

func main() {
	var wg sync.WaitGroup
	var failed atomic.Bool
	for name, iter := range map[string]int{"A": 3, "B": 5} {
		wg.Go(func() {
			if err := run(iter, name); err != nil {
				log.Print(err)
				failed.Store(true)
			}
		})
	}
	wg.Wait()
	if failed.Load() {
		os.Exit(1)
	}
}
