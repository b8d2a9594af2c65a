// Before Go 1.21 there was no WithoutCancel, and programs declared such a type.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

var audits sync.WaitGroup

// A detached context has the values of another, and never ends.
type detached struct{ context.Context }

func (detached) Deadline() (time.Time, bool) { return time.Time{}, false }
func (detached) Done() <-chan struct{}       { return nil }
func (detached) Err() error                  { return nil }

// handle serves a request. Its context is done when the customer has the answer, or
// stops waiting for it.
func handle(ctx context.Context, amount int) error {
	if err := pay(ctx, amount); err != nil {
		return err
	}
	audits.Go(func() { record(detached{ctx}, amount) })
	return nil
}

func main() {
	serve(handle)
	audits.Wait()
	fmt.Println("closed")
}
