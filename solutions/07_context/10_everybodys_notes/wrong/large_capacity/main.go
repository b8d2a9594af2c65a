// Tempting: with enough capacity, append does not allocate. Two goroutines still
// write to the same element and length.
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
	if n, ok := ctx.Value(notesKey{}).(*notes); ok {
		n.texts = append(n.texts, text)
	}
}

func main() {
	for _, item := range items {
		n := &notes{texts: make([]string, 0, 100)}
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
