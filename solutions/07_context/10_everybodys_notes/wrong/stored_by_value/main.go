// Tempting: store a struct instead of a pointer. append changes a copy, and the
// notes are lost.
//
//koan:rejected TestEveryNoteIsKept: contains its four notes
//koan:also TestTheSameNoteTwice, TestOtherItems
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
	if n, ok := ctx.Value(notesKey{}).(notes); ok {
		n.texts = append(n.texts, text)
	}
}

func main() {
	for _, item := range items {
		var n notes
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
