// Tempting: context.Background(). It never ends, but it holds no name.
//
//koan:rejected TestEveryPaymentIsRecorded: audit: unknown paid 10
//koan:also TestASlowAudit, TestOtherCustomers, TestAnAuditThatTakesTenHours
//koan:also TestManyCustomers, TestNoDataRaces
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
	audits.Go(func() { record(context.Background(), amount) })
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
