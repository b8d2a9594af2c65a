// Tempting: cancel, and print the last error. That is the "context canceled" of
// another part.
//
//koan:rejected TestStderrContainsTheReason: backup failed: context canceled
//koan:also TestAnErrorThatWrapsCanceled, TestManyParts
//koan:also TestAllPartsFail
package main

import (
	"context"
	"fmt"
	"os"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	results := make(chan error, len(parts))
	for _, p := range parts {
		go func() { results <- upload(ctx, p) }()
	}
	var last error
	for range parts {
		if err := <-results; err != nil {
			last = err
			cancel()
		}
	}
	if last != nil {
		fmt.Fprintln(os.Stderr, "backup failed:", last)
		os.Exit(1)
	}
	fmt.Println("backup complete")
}
