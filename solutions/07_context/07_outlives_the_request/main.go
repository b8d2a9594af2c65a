// The request's context ends with the request, and everything with it that was
// started with this context. What must be finished all the same gets a context that
// has its values and not its end. Somebody has to wait for such work: here main.
//
// Without an end it has no deadline either. Where the work could hang, give it one:
// context.WithTimeout(context.WithoutCancel(ctx), time.Hour).
//
//koan:class work that must outlive the request cancelled with it; 100 Go Mistakes: propagating an inappropriate context
//koan:shipped TestEveryPaymentIsRecorded: audit of ann failed: context canceled
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
	audits.Go(func() { record(context.WithoutCancel(ctx), amount) })
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
