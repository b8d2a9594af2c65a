// Tempting: make the entry before the answer. Now everybody waits for the audit.
//
//koan:rejected TestNobodyWaitsForTheAudit: Ann has her answer after the second
//koan:also TestASlowAudit
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
	record(context.WithoutCancel(ctx), amount)
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
