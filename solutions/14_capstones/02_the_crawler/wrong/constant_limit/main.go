// Tempting: a channel with room for three. Another site allows two.
//
//koan:rejected TestTwoAtATime: because two pages are fetched at the same time.
package main

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"
)

type crawler struct {
	places chan struct{}
	busy   sync.WaitGroup

	mu    sync.Mutex
	found map[string]string
}

func (c *crawler) visit(ctx context.Context, url string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, known := c.found[url]; known {
		return
	}
	c.found[url] = "not reached"
	c.busy.Go(func() { c.fetch(ctx, url) })
}

func (c *crawler) fetch(ctx context.Context, url string) {
	select {
	case c.places <- struct{}{}:
	case <-ctx.Done():
		return
	}
	links, err := fetch(ctx, url)
	<-c.places
	if ctx.Err() != nil {
		return
	}
	c.mu.Lock()
	c.found[url] = "ok"
	if err != nil {
		c.found[url] = "failed: " + err.Error()
	}
	c.mu.Unlock()
	for _, link := range links {
		c.visit(ctx, link)
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), budget)
	defer cancel()
	c := &crawler{places: make(chan struct{}, 3), found: map[string]string{}}
	c.visit(ctx, "/")
	c.busy.Wait()

	failed, missing := 0, 0
	for _, url := range slices.Sorted(maps.Keys(c.found)) {
		fmt.Println(url, c.found[url])
		switch c.found[url][0] {
		case 'f':
			failed++
		case 'n':
			missing++
		}
	}
	fmt.Printf("pages: %d, failed: %d, not reached: %d\n", len(c.found), failed, missing)
}
