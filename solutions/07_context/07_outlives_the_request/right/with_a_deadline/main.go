// A long deadline of its own, in case the audit hangs.
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
