// Tempting: stop when the queue is empty. The page that is being fetched has
// links.
//
//koan:rejected TestTheReport: Each page is fetched once and reported
//koan:also TestNoLeaks, TestAPageDoesNotAnswer
//koan:also TestAShortBudget, TestTwoAtATime, TestTheHomePageFails
package main

import (
	"context"
	"fmt"
	"maps"
	"slices"
)

const notReached = "not reached"

type result struct {
	url   string
	links []string
	err   error
}

// A crawler keeps the pages that it has found. Only one goroutine uses it.
type crawler struct {
	found map[string]string // by address: ok, failed, not reached
	queue []string          // found, and not fetched yet
}

func (c *crawler) add(urls ...string) {
	for _, url := range urls {
		if _, known := c.found[url]; !known {
			c.found[url] = notReached
			c.queue = append(c.queue, url)
		}
	}
}

// crawl fetches all pages that can be reached from those added, until ctx is done.
func (c *crawler) crawl(ctx context.Context) {
	results := make(chan result)
	for running := 0; ; running-- {
		for ; running < atOnce && len(c.queue) > 0 && ctx.Err() == nil; running++ {
			url := c.queue[0]
			c.queue = c.queue[1:]
			go func() {
				links, err := fetch(ctx, url)
				results <- result{url, links, err}
			}()
		}
		if len(c.queue) == 0 {
			return
		}
		switch r := <-results; {
		case r.err == nil:
			c.found[r.url] = "ok"
			c.add(r.links...)
		case ctx.Err() == nil:
			c.found[r.url] = "failed: " + r.err.Error()
		}
	}
}

// report prints the pages and their number.
func (c *crawler) report() {
	failed, missing := 0, 0
	for _, url := range slices.Sorted(maps.Keys(c.found)) {
		switch c.found[url] {
		case "ok":
		case notReached:
			missing++
		default:
			failed++
		}
		fmt.Println(url, c.found[url])
	}
	fmt.Printf("pages: %d, failed: %d, not reached: %d\n", len(c.found), failed, missing)
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), budget)
	defer cancel()

	c := &crawler{found: map[string]string{}}
	c.add("/")
	c.crawl(ctx)
	c.report()
}
