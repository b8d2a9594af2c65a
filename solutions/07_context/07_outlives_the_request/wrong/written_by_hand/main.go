// Tempting: it takes three seconds and prints a line; one can do that without the
// audit. Nothing is recorded.
//
//koan:rejected TestASlowAudit: a minute after the payment
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
	audits.Go(func() { time.Sleep(3 * time.Second); fmt.Println("audit:", ctx.Value(customerKey{}), "paid", amount) })
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
