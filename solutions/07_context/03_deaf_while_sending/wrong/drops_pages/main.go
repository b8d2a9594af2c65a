// Tempting: a send that does not block. While the index is busy the crawler drops
// pages, although there is time left.
//
//koan:rejected TestNoPageIsLeftOut: The index takes page 2 at 3s
//koan:also TestAQuickSite
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// crawl fetches one page after the other and sends them to pages until ctx is done.
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
