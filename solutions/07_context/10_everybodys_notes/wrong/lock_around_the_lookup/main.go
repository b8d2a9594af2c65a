// Tempting: one lock for each request, held during the whole look-up. The places
// are then asked one after the other.
//
//koan:rejected TestThePlacesAreAskedTogether: actual  : 9s
package main

import (
	"context"
	"fmt"
	"slices"
	"sync"
)

type notesKey struct{}

type notes struct {
	texts []string
}

func note(ctx context.Context, text string) {
	if n, ok := ctx.Value(notesKey{}).(*notes); ok {
		n.texts = append(n.texts, text)
	}
}

func main() {
	for _, item := range items {
		n := &notes{}
		ctx := context.WithValue(context.Background(), notesKey{}, n)
		var mu sync.Mutex
		var wg sync.WaitGroup
		for _, look := range places {
			wg.Go(func() {
				mu.Lock()
				defer mu.Unlock()
				look(ctx, item)
			})
		}
		wg.Wait()
		slices.Sort(n.texts)
		fmt.Println(item, n.texts)
	}
}
