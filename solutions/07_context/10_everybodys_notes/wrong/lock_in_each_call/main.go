// Tempting: a lock around the append, declared in the function. Each call has its
// own lock, so it protects nothing.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestEveryNoteIsKept, TestTheSameNoteTwice, TestOtherItems
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
	var mu sync.Mutex
	if n, ok := ctx.Value(notesKey{}).(*notes); ok {
		mu.Lock()
		defer mu.Unlock()
		n.texts = append(n.texts, text)
	}
}

func main() {
	for _, item := range items {
		n := &notes{}
		ctx := context.WithValue(context.Background(), notesKey{}, n)
		var wg sync.WaitGroup
		for _, look := range places {
			wg.Go(func() { look(ctx, item) })
		}
		wg.Wait()
		slices.Sort(n.texts)
		fmt.Println(item, n.texts)
	}
}
