// The deadline of the context is the end of the day, so its Done channel is
// closed by itself.
package main

import (
	"context"
	"fmt"
	"sync"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), opening)
	defer cancel()
	var wg sync.WaitGroup
	for _, door := range doors {
		wg.Go(func() { guard(door, ctx.Done()) })
	}
	wg.Wait()
	fmt.Println("museum closed")
}
