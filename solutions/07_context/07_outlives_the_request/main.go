// The request's context ends with the request, and so does all work that uses it.
// Work that must be finished anyway gets a context that has the same values and
// never ends. A goroutine has to wait for such work. Here, main does.
//
// A context that never ends has no deadline. If the work can hang, and may be
// given up after some time, set one:
// context.WithTimeout(context.WithoutCancel(ctx), time.Hour).
//
//koan:class work that must outlive the request cancelled with it; 100 Go Mistakes: propagating an inappropriate context
//koan:shipped TestEveryPaymentIsRecorded: audit of ann failed: context canceled
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
	audits.Go(func() { record(context.WithoutCancel(ctx), amount) })
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
