// Tempting: store the larger of the loaded code and the new one. Load and Store
// are two steps: a goroutine can overwrite a 2 that another one has stored in
// between.
//
//koan:rejected TestAllEndTogether: If a link is unknown the exit code is 2
package main

import (
	"errors"
	"fmt"
	"os"
	"sync"
	"sync/atomic"
)

func main() {
	var code atomic.Int64
	if len(os.Args) == 1 {
		code.Store(2)
	}
	var wg sync.WaitGroup
	for _, name := range os.Args[1:] {
		wg.Go(func() {
			if err := check(name); err != nil {
				fmt.Fprintln(os.Stderr, err)
				c := int64(1)
				if errors.Is(err, errUnknown) {
					c = 2
				}
				code.Store(max(code.Load(), c))
			}
		})
	}
	wg.Wait()
	os.Exit(int(code.Load()))
}
