// Tempting: no customer waits for the audit, so no goroutine does. When main
// returns the entries have not been made.
//
//koan:rejected TestEveryPaymentIsRecorded: is in the audit with the name of its customer
//koan:rejected TestNoLeaks: Still there:
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
	go record(context.WithoutCancel(ctx), amount)
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
