// Two atomic flags say whether a link is broken and whether one is unknown.
package main

import (
	"errors"
	"log"
	"os"
	"sync"
	"sync/atomic"
)

func main() {
	if len(os.Args) < 2 {
		os.Exit(2)
	}
	var broken, unknown atomic.Bool
	var wg sync.WaitGroup
	for _, name := range os.Args[1:] {
		wg.Go(func() {
			err := check(name)
			if err == nil {
				return
			}
			log.Print(err)
			if errors.Is(err, errUnknown) {
				unknown.Store(true)
			} else {
				broken.Store(true)
			}
		})
	}
	wg.Wait()
	switch {
	case unknown.Load():
		os.Exit(2)
	case broken.Load():
		os.Exit(1)
	}
}
