package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"time"
)

// tiles is how many tiles a map has.
const tiles = 10

// patience is how long each visitor waits for the map, in the order in which
// they come.
var patience = []time.Duration{20 * time.Second, 3500 * time.Millisecond}

// draw draws one tile of a map, which takes a second. It returns an error as soon as
// ctx is done.
//
// This file is given. Every check restores it.
func draw(ctx context.Context, tile int) (string, error) {
	select {
	case <-time.After(time.Second):
		fmt.Println("drawn")
		return "tile", nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// visit calls the handler for all visitors at the same time, as net/http does it: each
// request in a goroutine of its own, with a context that is done when the visitor has
// left.
func visit(handler http.HandlerFunc) {
	var wg sync.WaitGroup
	for _, p := range patience {
		wg.Go(func() {
			ctx, leave := context.WithTimeout(context.Background(), p)
			defer leave()
			answer := httptest.NewRecorder()
			handler(answer, httptest.NewRequest("GET", "/map", nil).WithContext(ctx))
			if ctx.Err() == nil {
				fmt.Println("a visitor has", strings.Count(answer.Body.String(), "tile"), "tiles")
			}
		})
	}
	wg.Wait()
}
