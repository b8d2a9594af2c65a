// The program crawls a site and indexes its pages for four and a half seconds.
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
	wg.Wait()
	fmt.Println("time is up")
}
