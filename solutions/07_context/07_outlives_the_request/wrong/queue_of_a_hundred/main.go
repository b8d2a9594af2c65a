// Tempting: one goroutine makes the entries, and a buffered channel holds the
// waiting ones. When the buffer is full, the customers wait for the audit.
//
//koan:rejected TestManyCustomers: none waited for the audit
//koan:also TestAnAuditThatTakesTenHours, TestNoDataRaces
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

// handle serves a request. Its context is done when the customer has the answer, or
// stops waiting for it.
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
