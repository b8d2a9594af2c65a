// The entry is begun when the request has ended.
package main

import (
	"context"
	"fmt"
	"sync"
)

var audits sync.WaitGroup

// handle serves a request. Its context is done when the customer has the answer, or
// stops waiting for it.
func handle(ctx context.Context, amount int) error {
	if err := pay(ctx, amount); err != nil {
		return err
	}
	audits.Add(1)
	context.AfterFunc(ctx, func() {
		defer audits.Done()
		record(context.WithoutCancel(ctx), amount)
	})
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
