// Tempting: a send that does not wait. Pages are dropped while the index is busy,
// although there is time.
//
//koan:rejected TestNoPageIsLeftOut: The second page follows.
//koan:also TestAQuickSite
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// crawl fetches page after page and sends them on, until ctx is done.
func crawl(ctx context.Context, pages chan<- string) {
	for n := 1; ctx.Err() == nil; n++ {
		page, err := fetch(ctx, n)
		if err != nil {
			return
		}
		select {
		case pages <- page:
		default:
		}
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 4500*time.Millisecond)
	defer cancel()

	pages := make(chan string)
	var wg sync.WaitGroup
	wg.Go(func() {
		crawl(ctx, pages)
		fmt.Println("crawler stopped")
	})
	index(ctx, pages)
	wg.Wait()
	fmt.Println("time is up")
}
