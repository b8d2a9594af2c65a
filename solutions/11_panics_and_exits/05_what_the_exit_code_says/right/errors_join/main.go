// errors.Join keeps all errors, and errors.Is looks at each of them.
package main

import (
	"errors"
	"fmt"
	"os"
)

func main() {
	os.Exit(run(os.Args[1:]))
}

func run(names []string) int {
	if len(names) == 0 {
		return 2
	}
	results := make(chan error, len(names))
	for _, name := range names {
		go func() { results <- check(name) }()
	}
	var all error
	for range names {
		all = errors.Join(all, <-results)
	}
	if all == nil {
		return 0
	}
	fmt.Fprintln(os.Stderr, all)
	if errors.Is(all, errUnknown) {
		return 2
	}
	return 1
}
