// The crawler visits all pages of a site, starting at its home page, and
// reports each page. It has a budget of time, and the site allows three fetches
// at the same time.
package main

import (
	"context"
	"fmt"
	"sync"
)

type result struct {
	url string
	err error
}

// A crawler visits pages and sends the results.
type crawler struct {
	seen    map[string]bool
	results chan result
	busy    sync.WaitGroup
}

// visit visits a page and all pages that it links to, unless it was visited before.
func (c *crawler) visit(url string) {
	go func() {
		c.busy.Add(1)
		defer c.busy.Done()
		if c.seen[url] {
			return
		}
		links, err := fetch(context.Background(), url)
		c.seen[url] = true
		for _, link := range links {
			c.visit(link)
		}
		c.results <- result{url, err}
	}()
}

// report prints the results, until all pages are visited or ctx is done.
func (c *crawler) report(ctx context.Context) {
	pages, failed := 0, 0
	for {
		select {
		case r, more := <-c.results:
			if !more {
				fmt.Printf("pages: %d, failed: %d, not reached: 0\n", pages, failed)
				return
			}
			pages++
			if r.err != nil {
				failed++
				fmt.Println(r.url, "failed:", r.err)
				continue
			}
			fmt.Println(r.url, "ok")
		case <-ctx.Done():
			fmt.Println("time is up")
			return
		}
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), budget)
	defer cancel()

	c := &crawler{seen: map[string]bool{}, results: make(chan result)}
	c.visit("/")
	go func() {
		c.busy.Wait()
		close(c.results)
	}()
	c.report(ctx)
}
