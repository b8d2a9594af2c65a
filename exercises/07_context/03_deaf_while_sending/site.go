package main

import (
	"context"
	"fmt"
	"time"
)

// fetch fetches a page, which takes one second. In 4.5s the index takes three pages
// at most, so a crawler that is at most five pages ahead never asks for a ninth.
//
// This file is given. Every check restores it, so changes here have no effect.
func fetch(ctx context.Context, n int) (string, error) {
	if n > 8 {
		panic("the crawler is too far ahead of the index")
	}
	select {
	case <-time.After(time.Second):
		return fmt.Sprint("page ", n), nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// index indexes pages until ctx is done. Each page takes two seconds, and index
// finishes the page that it has begun.
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
