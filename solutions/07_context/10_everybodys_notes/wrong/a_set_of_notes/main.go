// Tempting: a sync.Map is safe for many goroutines. The same note, left by two, is one in
// it.
//
//koan:rejected TestTheSameNoteTwice: each time that it was
package main

import (
	"context"
	"fmt"
	"slices"
	"sync"
)

type notesKey struct{}

// notes are what was noted about a request.
type notes struct {
	texts sync.Map
}

// withNotes returns a context in which notes can be left, and the notes.
func withNotes(ctx context.Context) (context.Context, *notes) {
	n := &notes{}
	return context.WithValue(ctx, notesKey{}, n), n
}

// note leaves a note in the context.
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
