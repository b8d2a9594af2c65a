// One list for all errors, and a lock, because both may fail at the same time.
package main

import (
	"errors"
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	var errs []error
	for name, iter := range map[string]int{"A": 3, "B": 5} {
		wg.Go(func() {
			err := run(iter, name)
			mu.Lock()
			defer mu.Unlock()
			errs = append(errs, err)
		})
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
