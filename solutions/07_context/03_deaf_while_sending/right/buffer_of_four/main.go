// Four pages in the buffer and one in the send are the five pages that the
// crawler may be ahead.
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
	pages := make(chan string, 4)
	var wg sync.WaitGroup
	wg.Go(func() {
		crawl(ctx, pages)
		fmt.Println("crawler stopped")
	})
	index(ctx, pages)
	wg.Wait()
	fmt.Println("time is up")
}
