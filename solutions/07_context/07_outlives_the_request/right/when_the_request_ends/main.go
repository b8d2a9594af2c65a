// The entry is begun when the request is over.
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
