// Tempting: close the channel when the index has left. To close is for senders: the
// one that is waiting in a send panics.
//
//koan:rejected TestTheProgramEnds: panic: send on closed channel
//koan:also TestTheCrawlerStopsAtOnce, TestAQuickSite, TestAThoroughIndex, TestNoDataRaces
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
	close(pages)
	wg.Wait()
	fmt.Println("time is up")
}
