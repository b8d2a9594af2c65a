// Tempting: an atomic pointer instead of a lock. Load, append and Store are three
// steps, so a note that another goroutine adds between them is lost.
//
//koan:rejected TestEveryNoteIsKept: contains its four notes
//koan:also TestTheSameNoteTwice, TestOtherItems
package main

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
)

type notesKey struct{}

type notes struct{ texts []string }

func withNotes(ctx context.Context) (context.Context, *atomic.Pointer[notes]) {
	n := new(atomic.Pointer[notes])
	n.Store(&notes{})
	return context.WithValue(ctx, notesKey{}, n), n
}

func note(ctx context.Context, text string) {
	if n, ok := ctx.Value(notesKey{}).(*atomic.Pointer[notes]); ok {
		n.Store(&notes{slices.Concat(n.Load().texts, []string{text})})
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
		texts := n.Load().texts
		slices.Sort(texts)
		fmt.Println(item, texts)
	}
}
