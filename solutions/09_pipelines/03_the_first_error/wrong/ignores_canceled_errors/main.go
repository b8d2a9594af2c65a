// Tempting: a part that was stopped returns context.Canceled, so ignore that
// error. A part may also fail with context.Canceled by itself.
//
//koan:rejected TestAnErrorThatWrapsCanceled: has failed like any other
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
	var once sync.Once
	var wg sync.WaitGroup
	for _, p := range parts {
		wg.Go(func() {
			if err := upload(ctx, p); err != nil && !errors.Is(err, context.Canceled) {
				once.Do(func() { reason = err })
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
