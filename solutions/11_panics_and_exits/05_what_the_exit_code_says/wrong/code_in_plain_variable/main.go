// Tempting: main reads the code after Wait, so it seems safe. But the
// goroutines that set it race with each other.
//
//koan:rejected TestNoDataRaces: There must be no data race.
package main

import (
	"errors"
	"fmt"
	"os"
	"sync"
)

func main() {
	if len(os.Args) == 1 {
		os.Exit(2)
	}
	code := 0
	var wg sync.WaitGroup
	for _, name := range os.Args[1:] {
		wg.Go(func() {
			err := check(name)
			if err == nil {
				return
			}
			fmt.Fprintln(os.Stderr, err)
			if errors.Is(err, errUnknown) {
				code = 2
			} else if code == 0 {
				code = 1
			}
		})
	}
	wg.Wait()
	os.Exit(code)
}
