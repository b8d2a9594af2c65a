// Each place has a context with notes of its own. main joins them when all places
// have returned.
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

func withNotes(ctx context.Context) (context.Context, *notes) {
	n := &notes{}
	return context.WithValue(ctx, notesKey{}, n), n
}

func note(ctx context.Context, text string) {
	if n, ok := ctx.Value(notesKey{}).(*notes); ok {
		n.texts = append(n.texts, text)
	}
}

func main() {
	for _, item := range items {
		all := make([]*notes, len(places))
		var wg sync.WaitGroup
		for i, look := range places {
			var ctx context.Context
			ctx, all[i] = withNotes(context.Background())
			wg.Go(func() { look(ctx, item) })
		}
		wg.Wait()
		var texts []string
		for _, n := range all {
			texts = append(texts, n.texts...)
		}
		slices.Sort(texts)
		fmt.Println(item, texts)
	}
}
