// main receives the result of each part, cancels at the first error, and
// continues until it has all results.
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
	var first error
	for range parts {
		if err := <-results; err != nil && first == nil {
			first = err
			cancel()
		}
	}
	if first != nil {
		fmt.Fprintln(os.Stderr, "backup failed:", first)
		os.Exit(1)
	}
	fmt.Println("backup complete")
}
