// Tempting: give it an hour. A context below another ends with it, whatever its own
// time is.
//
//koan:rejected TestEveryPaymentIsRecorded: audit of ann failed: context canceled
//koan:also TestNobodyWaitsForTheAudit, TestASlowAudit, TestOtherCustomers
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

var audits sync.WaitGroup

// handle serves a request. Its context is done when the answer has been given, or
// when nobody waits for the answer any more.
func handle(ctx context.Context, amount int) error {
	if err := pay(ctx, amount); err != nil {
		return err
	}
	audits.Go(func() {
		ctx, cancel := context.WithTimeout(ctx, time.Hour)
		defer cancel()
		record(ctx, amount)
	})
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
