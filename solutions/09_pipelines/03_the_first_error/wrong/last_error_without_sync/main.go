// Tempting: store the error in a plain variable. If several parts fail, their
// goroutines write it at the same time.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestAnErrorThatWrapsCanceled
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var reason error
	var wg sync.WaitGroup
	for _, p := range parts {
		wg.Go(func() {
			if err := upload(ctx, p); err != nil && !errors.Is(err, context.Canceled) {
				reason = err
				cancel()
			}
		})
	}
	wg.Wait()
	if reason != nil {
		fmt.Fprintln(os.Stderr, "backup failed:", reason)
		os.Exit(1)
	}
	fmt.Println("backup complete")
}
