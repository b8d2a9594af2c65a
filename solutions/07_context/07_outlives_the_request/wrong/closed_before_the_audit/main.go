// Tempting: main prints its last line, and then waits for the audit. The program
// says too early that it has closed.
//
//koan:rejected TestEveryPaymentIsRecorded: when every entry has been made
//koan:also TestNoCustomerWaitsForTheAudit, TestASlowAudit
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
	if err := pay(ctx, amount); err != nil {
		return err
	}
	audits.Go(func() { record(context.WithoutCancel(ctx), amount) })
	return nil
}

func main() {
	serve(handle)
	fmt.Println("closed")
	audits.Wait()
}
