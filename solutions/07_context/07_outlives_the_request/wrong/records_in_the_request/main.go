// Tempting: the context is valid while handle runs, so call record in handle. The
// customers leave before record has returned, and the entry fails.
//
//koan:rejected TestEveryPaymentIsRecorded: audit of ann failed: context deadline exceeded
//koan:also TestNoCustomerWaitsForTheAudit, TestASlowAudit, TestOtherCustomers
//koan:also TestAnAuditThatTakesTenHours, TestManyCustomers
package main

import (
	"context"
	"fmt"
	"sync"
)

var audits sync.WaitGroup

// handle serves a request. Its context is done when the customer has the answer, or
// stops waiting for it.
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
