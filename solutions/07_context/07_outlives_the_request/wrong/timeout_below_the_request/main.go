// Tempting: a timeout of one hour. A context ends with its parent, whatever its
// own timeout is.
//
//koan:rejected TestEveryPaymentIsRecorded: audit of ann failed: context canceled
//koan:also TestNoCustomerWaitsForTheAudit, TestASlowAudit, TestOtherCustomers
//koan:also TestAnAuditThatTakesTenHours, TestManyCustomers
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

var audits sync.WaitGroup

// handle serves a request. Its context is done when the customer has the answer, or
// stops waiting for it.
func handle(ctx context.Context, amount int) error {
	if err := pay(ctx, amount); err != nil {
		return err
	}
	audits.Go(func() {
		ctx, cancel := context.WithTimeout(ctx, time.Hour)
		defer cancel()
		record(ctx, amount)
	})
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
