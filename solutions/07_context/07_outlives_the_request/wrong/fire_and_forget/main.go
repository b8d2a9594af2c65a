// Tempting: nobody needs to wait for it, so nobody does. When main returns the audit
// is not done.
//
//koan:rejected TestEveryPaymentIsRecorded: is in the audit with the name
//koan:rejected TestNoLeaks: Still there:
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
	go record(context.WithoutCancel(ctx), amount)
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
