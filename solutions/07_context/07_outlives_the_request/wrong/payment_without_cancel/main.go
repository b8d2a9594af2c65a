// Tempting: use WithoutCancel for the payment, too. Eve has left, but pays.
//
//koan:rejected TestEveryPaymentIsRecorded: to eve: thank you
//koan:also TestNoCustomerWaitsForTheAudit, TestASlowAudit, TestOtherCustomers
//koan:also TestAnAuditThatTakesTenHours, TestManyCustomers, TestNoDataRaces
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
	ctx = context.WithoutCancel(ctx)
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
