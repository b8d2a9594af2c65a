package main

import (
	"context"
	"fmt"
	"time"
)

// fetch fetches a page, which takes a second. The site does not like those who
// fetch a lot.
//
// This file is given: whatever is changed here is put back at every check.
func fetch(ctx context.Context, n int) (string, error) {
	if n > 100 {
		panic("the site has shut us out")
	}
	select {
	case <-time.After(time.Second):
		return fmt.Sprint("page ", n), nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// index indexes pages, which takes two seconds for each, until ctx is done. A page
// that was begun is finished.
func index(ctx context.Context, pages <-chan string) {
	for ctx.Err() == nil {
		select {
		case page := <-pages:
			time.Sleep(2 * time.Second)
			fmt.Println("indexed", page)
		case <-ctx.Done():
		}
	}
}
