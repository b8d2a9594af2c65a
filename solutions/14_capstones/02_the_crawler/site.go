package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

const (
	budget = 10 * time.Second // for all pages together
	atOnce = 3                // fetches that the site allows at the same time
)

const (
	usual  = time.Second // for a page
	ofNews = usual       // for /news
)

var links = map[string][]string{
	"/":          {"/shop", "/news", "/team", "/"},
	"/shop":      {"/shop/tea", "/shop/cups", "/"},
	"/news":      {"/news/1", "/news/2", "/shop/tea"},
	"/team":      {"/team/ann", "/team/bob", "/shop/cups"},
	"/shop/tea":  {"/shop/cups", "/"},
	"/news/1":    {"/news/2", "/shop/tea"},
	"/team/bob":  {"/team/ann"},
	"/shop/cups": {"/shop"},
}

var load struct {
	sync.Mutex
	now     int
	fetched map[string]bool
}

// fetch gets a page and returns the links on it, or an error: a page that fails, or ctx.Err()
// if ctx is done before the page is there.
//
// This file is given. Every check restores it.
func fetch(ctx context.Context, url string) ([]string, error) {
	load.Lock()
	if load.fetched[url] {
		fmt.Println("the site complains:", url, "is fetched again")
	}
	if load.fetched == nil {
		load.fetched = map[string]bool{}
	}
	load.fetched[url] = true
	if load.now++; load.now > atOnce {
		fmt.Println("the site complains:", load.now, "fetches at once")
	}
	load.Unlock()
	defer func() {
		load.Lock()
		defer load.Unlock()
		load.now--
	}()

	takes := usual
	if url == "/news" {
		takes = ofNews
	}
	select {
	case <-time.After(takes):
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if url == "/news/2" {
		return nil, errors.New("500")
	}
	return links[url], nil
}
