// Tempting: then let nothing be cancelled. Eve has left, and pays.
//
//koan:rejected TestEveryPaymentIsRecorded: to eve: thank you
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
