// Tempting: a code for everybody to set, chosen at the end. The last to fail
// decides, and a broken link hides an unknown one.
//
//koan:rejected TestOneIsUnknown: that outweighs a broken link
package main

import (
	"errors"
	"fmt"
	"os"
	"sync"
)

func main() {
	names := os.Args[1:]
	if len(names) == 0 {
		os.Exit(2)
	}
	var mu sync.Mutex
	code := 0
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Go(func() {
			err := check(name)
			mu.Lock()
			defer mu.Unlock()
			if err == nil {
				return
			}
			fmt.Fprintln(os.Stderr, err)
			code = 1
			if errors.Is(err, errUnknown) {
				code = 2
			}
		})
	}
	wg.Wait()
	os.Exit(code)
}
