// Tempting: keep all promises except the one about no link. Then the exit code
// is 0.
//
//koan:rejected TestNoneIsGiven: expected: 2
package main

import (
	"errors"
	"fmt"
	"os"
	"sync"
)

func main() {
	names := os.Args[1:]
	errs := make([]error, len(names))
	var wg sync.WaitGroup
	for i, name := range names {
		wg.Go(func() { errs[i] = check(name) })
	}
	wg.Wait()
	err := errors.Join(errs...)
	switch {
	case err == nil:
		return
	case errors.Is(err, errUnknown):
		defer os.Exit(2)
	default:
		defer os.Exit(1)
	}
	fmt.Fprintln(os.Stderr, err)
}
