// Each goroutine stores its error. When all goroutines have finished, main
// chooses the exit code once: the worst that applies.
//
//koan:class exit code chosen by the first to fail; command line conventions; 100 Go Mistakes
//koan:shipped TestOneIsBroken: os.Exit ended the program after 2s
//koan:shipped TestNoneIsGiven: expected: 2
//koan:also TestOneIsUnknown, TestAnotherIsBroken, TestTheUnknownOneIsTheLast, TestTwoAreBroken
//koan:also TestAllEndTogether
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
		fmt.Fprintln(os.Stderr, "usage: links LINK ...")
		os.Exit(2)
	}
	errs := make([]error, len(names))
	var wg sync.WaitGroup
	for i, name := range names {
		wg.Go(func() { errs[i] = check(name) })
	}
	wg.Wait()

	code := 0
	for _, err := range errs {
		switch {
		case err == nil:
			continue
		case errors.Is(err, errUnknown):
			code = 2
		case code == 0:
			code = 1
		}
		fmt.Fprintln(os.Stderr, err)
	}
	os.Exit(code)
}
