// Tempting: an entry takes three seconds and prints a line, and the program can
// do that itself. Nothing is recorded.
//
//koan:rejected TestASlowAudit: more than a minute after the start
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
	audits.Go(func() { time.Sleep(3 * time.Second); fmt.Println("audit:", ctx.Value(customerKey{}), "paid", amount) })
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
