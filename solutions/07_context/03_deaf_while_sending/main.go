// A look at ctx.Err() tells what was true a moment ago. While the crawler waits in
// its send it looks at nothing, and nobody ever comes to take the page. Every
// operation that may wait has to wait for ctx.Done() too.
//
//koan:class worker ignores its context while blocked in a send; ASPLOS'19 study: blocking, channel with other; GoKer: channel & context; leak study: premature function return
//koan:shipped TestTheProgramEnds: all goroutines are asleep - deadlock!
//koan:also TestTheCrawlerStopsAtOnce, TestAQuickSite, TestAThoroughIndex
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// crawl fetches page after page and sends them on, until ctx is done.
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
