// Tempting: a sync.Map, which is safe for many goroutines. It keeps only one of
// two equal notes.
//
//koan:rejected TestTheSameNoteTwice: printed twice
package main

import (
	"context"
	"fmt"
	"slices"
	"sync"
)

type notesKey struct{}

// notes are all notes about one request.
type notes struct {
	texts sync.Map
}

// withNotes returns a context that collects notes, and these notes.
func withNotes(ctx context.Context) (context.Context, *notes) {
	n := &notes{}
	return context.WithValue(ctx, notesKey{}, n), n
}

// note adds a note to those that the context collects.
func note(ctx context.Context, text string) {
	if n, ok := ctx.Value(notesKey{}).(*notes); ok {
		n.texts.Store(text, true)
	}
}

func main() {
	for _, item := range items {
		ctx, n := withNotes(context.Background())
		var wg sync.WaitGroup
		for _, look := range places {
			wg.Go(func() { look(ctx, item) })
		}
		wg.Wait()
		var all []string
		n.texts.Range(func(k, _ any) bool { all = append(all, k.(string)); return true })
		slices.Sort(all)
		fmt.Println(item, all)
	}
}
