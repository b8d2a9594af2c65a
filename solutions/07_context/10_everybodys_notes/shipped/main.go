// A shop looks up what is asked for in several places at the same time. Whoever looks
// may leave a note in the context of the request, and the notes go into the log.
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
	texts []string
}

// withNotes returns a context in which notes can be left, and the notes.
func withNotes(ctx context.Context) (context.Context, *notes) {
	n := &notes{}
	return context.WithValue(ctx, notesKey{}, n), n
}

// note leaves a note in the context.
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
