// A call of ctx.Err() says what was true at that moment. While the crawler is
// blocked in its send it calls nothing, and the index has returned, so no
// goroutine ever receives the page. Every operation that may block has to wait
// for ctx.Done() as well.
//
//koan:class worker ignores its context while blocked in a send; ASPLOS'19 study: blocking, channel with other; GoKer: channel & context; leak study: premature function return
//koan:shipped TestTheProgramEnds: all goroutines are asleep - deadlock!
//koan:also TestTheCrawlerStopsAtItsDeadline, TestAQuickSite, TestAThoroughIndex
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// crawl fetches one page after the other and sends them to pages until ctx is done.
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
