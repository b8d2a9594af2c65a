// The Done channel of a context is closed when the context is cancelled.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var wg sync.WaitGroup
	for _, door := range doors {
		wg.Go(func() { guard(door, ctx.Done()) })
	}
	time.Sleep(opening)
	cancel()
	wg.Wait()
	fmt.Println("museum closed")
}
