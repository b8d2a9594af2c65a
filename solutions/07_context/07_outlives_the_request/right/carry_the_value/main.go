// A fresh context, and the one value that is needed copied into it.
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
	fresh := context.WithValue(context.Background(), customerKey{}, ctx.Value(customerKey{}))
	audits.Go(func() { record(fresh, amount) })
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
