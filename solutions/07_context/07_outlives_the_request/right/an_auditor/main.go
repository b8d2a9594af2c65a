// One goroutine makes the entries, one after the other.
package main

import (
	"context"
	"fmt"
	"sync"
)

type entry struct {
	ctx    context.Context
	amount int
}

var (
	audits  sync.WaitGroup
	entries = make(chan entry, 100)
)

// handle serves a request. Its context is done when the answer has been given, or
// when nobody waits for the answer any more.
func handle(ctx context.Context, amount int) error {
	if err := pay(ctx, amount); err != nil {
		return err
	}
	entries <- entry{context.WithoutCancel(ctx), amount}
	return nil
}

func main() {
	audits.Go(func() {
		for e := range entries {
			record(e.ctx, e.amount)
		}
	})
	serve(handle)
	close(entries)
	audits.Wait()
	fmt.Println("closed")
}
