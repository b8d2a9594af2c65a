// Tempting: let another goroutine do the waiting. It is now the one that stays, with
// many others.
//
//koan:rejected TestNoLeaks: Still there:
//koan:rejected TestAQuickSite: the site has shut us out
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
		go func() { pages <- page }()
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
