// Tempting: take the last page off the crawler's hands when the index is done. It
// gets away, but only when the index has finished.
//
//koan:rejected TestTheCrawlerStopsAtOnce: whatever it is doing
//koan:rejected TestAThoroughIndex: The crawler does not wait
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
		pages <- page
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
	go func() {
		for range pages {
		}
	}()
	wg.Wait()
	close(pages)
	fmt.Println("time is up")
}
