// Tempting: the context lives as long as handle, so record in there. Nobody waits that
// long, and when they leave the entry is given up.
//
//koan:rejected TestEveryPaymentIsRecorded: audit of ann failed: context deadline exceeded
//koan:also TestNobodyWaitsForTheAudit, TestASlowAudit, TestOtherCustomers
package main

import (
	"context"
	"fmt"
	"sync"
)

var audits sync.WaitGroup

// handle serves a request. Its context is done when the answer has been given, or
// when nobody waits for the answer any more.
func handle(ctx context.Context, amount int) error {
	if err := pay(ctx, amount); err != nil {
		return err
	}
	record(ctx, amount)
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
