// A sync.Once keeps the first error and cancels.
package main

import (
	"context"
	"fmt"
	"os"
	"sync"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var wg sync.WaitGroup
	var once sync.Once
	var first error
	for _, p := range parts {
		wg.Go(func() {
			if err := upload(ctx, p); err != nil {
				once.Do(func() {
					first = err
					cancel()
				})
			}
		})
	}
	wg.Wait()
	if first != nil {
		fmt.Fprintln(os.Stderr, "backup failed:", first)
		os.Exit(1)
	}
	fmt.Println("backup complete")
}
