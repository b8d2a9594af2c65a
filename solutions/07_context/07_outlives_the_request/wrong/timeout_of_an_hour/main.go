// Tempting: a long timeout, in case the audit hangs. An entry that takes longer
// is lost.
//
//koan:rejected TestAnAuditThatTakesTenHours: however long an entry takes
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

var audits sync.WaitGroup

// handle serves a request. Its context is done when the customer has the answer, or
// stops waiting for it.
func handle(ctx context.Context, amount int) error {
	if err := pay(ctx, amount); err != nil {
		return err
	}
	audits.Go(func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Hour)
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
