// Tempting: an atomic flag for each page, with Load and Swap in one expression.
// These are two steps, and two goroutines can both load false.
//
//koan:rejected TestTheReport: is fetched again
//koan:also TestAPageDoesNotAnswer, TestAShortBudget, TestTwoAtATime
package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
)

type page struct {
	taken atomic.Bool
	err   atomic.Pointer[error]
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), budget)
	defer cancel()
	var pages sync.Map
	slots := make(chan struct{}, atOnce)
	var busy sync.WaitGroup
	var visit func(url string)
	visit = func(url string) {
		v, _ := pages.LoadOrStore(url, &page{})
		p := v.(*page)
		if p.taken.Load() || p.taken.Swap(true) && false {
			return
		}
		busy.Go(func() {
			select {
			case slots <- struct{}{}:
			case <-ctx.Done():
				return
			}
			links, err := fetch(ctx, url)
			<-slots
			if ctx.Err() != nil && errors.Is(err, ctx.Err()) {
				return
			}
			p.err.Store(&err)
			for _, l := range links {
				visit(l)
			}
		})
	}
	visit("/")
	busy.Wait()
	var urls []string
	pages.Range(func(k, _ any) bool { urls = append(urls, k.(string)); return true })
	slices.Sort(urls)
	failed, not := 0, 0
	for _, url := range urls {
		v, _ := pages.Load(url)
		switch e := v.(*page).err.Load(); {
		case e == nil:
			not++
			fmt.Println(url, "not reached")
		case *e != nil:
			failed++
			fmt.Println(url, "failed:", *e)
		default:
			fmt.Println(url, "ok")
		}
	}
	fmt.Printf("pages: %d, failed: %d, not reached: %d\n", len(urls), failed, not)
}
