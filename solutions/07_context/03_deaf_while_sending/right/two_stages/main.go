// One goroutine fetches the pages, another one sends them on. Both wait for
// ctx.Done().
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// crawl fetches one page after the other and sends them to pages until ctx is done.
func crawl(ctx context.Context, pages chan<- string) {
	fetched := make(chan string)
	go func() {
		defer close(fetched)
		for n := 1; ; n++ {
			page, err := fetch(ctx, n)
			if err != nil {
				return
			}
			select {
			case fetched <- page:
			case <-ctx.Done():
				return
			}
		}
	}()
	for page := range fetched {
		select {
		case pages <- page:
		case <-ctx.Done():
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
