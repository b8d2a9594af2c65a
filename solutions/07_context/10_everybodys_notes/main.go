// A context is made to be handed to many goroutines at once, and its documentation
// asks that the values in it are safe for that. Nobody sees it in a signature: the
// value travels hidden in something that is passed by value and looks like a copy. So
// whoever puts a pointer into a context gives it a lock.
//
//koan:class value in a context changed by several goroutines; ASPLOS'19 study: non-blocking, shared library; package context: WithValue
//koan:shipped TestNoDataRaces: data race
//koan:also TestEveryNoteIsKept, TestTheSameNoteTwice
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
	mu    sync.Mutex
	texts []string // guarded by mu
}

// withNotes returns a context in which notes can be left, and the notes.
func withNotes(ctx context.Context) (context.Context, *notes) {
	n := &notes{}
	return context.WithValue(ctx, notesKey{}, n), n
}

// note leaves a note in the context.
func note(ctx context.Context, text string) {
	if n, ok := ctx.Value(notesKey{}).(*notes); ok {
		n.mu.Lock()
		defer n.mu.Unlock()
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
