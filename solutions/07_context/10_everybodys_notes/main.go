// A context is made to be passed to many goroutines, and the documentation of
// WithValue says that its values must be safe for that. This is easy to overlook,
// because a context is passed by value and looks like a copy. The pointer in it
// still refers to one value, which all goroutines share. So that value needs a
// lock.
//
//koan:class value in a context changed by several goroutines; ASPLOS'19 study: non-blocking, shared library; package context: WithValue
//koan:shipped TestNoDataRaces: data race
//koan:also TestEveryNoteIsKept, TestTheSameNoteTwice, TestOtherItems
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
	mu    sync.Mutex
	texts []string // guarded by mu
}

// withNotes returns a context that collects notes, and these notes.
func withNotes(ctx context.Context) (context.Context, *notes) {
	n := &notes{}
	return context.WithValue(ctx, notesKey{}, n), n
}

// note adds a note to those that the context collects.
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
