// Tempting: a fresh context. It never ends, and it knows nobody.
//
//koan:rejected TestEveryPaymentIsRecorded: audit: somebody paid 10
//koan:also TestASlowAudit, TestOtherCustomers
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
	audits.Go(func() { record(context.Background(), amount) })
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
