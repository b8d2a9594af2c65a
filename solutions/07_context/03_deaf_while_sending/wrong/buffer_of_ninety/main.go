// Tempting: the buffer holds the pages until the index takes them. The crawler
// may be ninety pages ahead of the index.
//
//koan:rejected TestAQuickSite: the crawler is too far ahead of the index
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func crawl(ctx context.Context, pages chan<- string) {
	for n := 1; ; n++ {
		page, err := fetch(ctx, n)
		if err != nil {
			return
		}
		select {
		case pages <- page:
		case <-ctx.Done():
			return
		}
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 4500*time.Millisecond)
	defer cancel()
	pages := make(chan string, 90)
	var wg sync.WaitGroup
	wg.Go(func() {
		crawl(ctx, pages)
		fmt.Println("crawler stopped")
	})
	index(ctx, pages)
	wg.Wait()
	fmt.Println("time is up")
}
