// Tempting: make the entry before the answer. Now every customer waits for the
// audit.
//
//koan:rejected TestNoCustomerWaitsForTheAudit: At 1s ann has her answer
//koan:also TestASlowAudit, TestAnAuditThatTakesTenHours, TestManyCustomers
//koan:also TestNoDataRaces
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
	record(context.WithoutCancel(ctx), amount)
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
