// The entries are made one at a time.
package main

import (
	"context"
	"fmt"
	"sync"
)

var (
	audits  sync.WaitGroup
	auditor sync.Mutex // is held while an entry is made
)

// handle serves a request. Its context is done when the customer has the answer, or
// stops waiting for it.
func handle(ctx context.Context, amount int) error {
	if err := pay(ctx, amount); err != nil {
		return err
	}
	ctx = context.WithoutCancel(ctx)
	audits.Go(func() {
		auditor.Lock()
		defer auditor.Unlock()
		record(ctx, amount)
	})
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
