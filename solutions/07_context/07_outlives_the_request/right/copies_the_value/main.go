// A new context, with a copy of the one value that is needed.
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
	fresh := context.WithValue(context.Background(), customerKey{}, ctx.Value(customerKey{}))
	audits.Go(func() { record(fresh, amount) })
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
