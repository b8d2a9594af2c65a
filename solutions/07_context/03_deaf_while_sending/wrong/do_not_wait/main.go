// Tempting: nobody needs to wait for the crawler. It stays where it is.
//
//koan:rejected TestNoLeaks: Still there:
//koan:rejected TestTheCrawlerStopsAtOnce: whatever it is doing
//koan:also TestAQuickSite, TestAThoroughIndex, TestASilentSite
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
	fmt.Println("time is up")
}
