// The program looks up each item in several places at the same time. Every place may
// leave notes in the context of the request, and main prints them.
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
	texts []string
}

// withNotes returns a context that collects notes, and these notes.
func withNotes(ctx context.Context) (context.Context, *notes) {
	n := &notes{}
	return context.WithValue(ctx, notesKey{}, n), n
}

// note adds a note to those that the context collects.
func note(ctx context.Context, text string) {
	if n, ok := ctx.Value(notesKey{}).(*notes); ok {
		n.texts = append(n.texts, text)
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
		slices.Sort(n.texts)
		fmt.Println(item, n.texts)
	}
}
