// Tempting: a context is never changed, so make a new one for each note. No other
// goroutine ever sees it.
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

func note(ctx context.Context, text string) {
	texts, _ := ctx.Value(notesKey{}).([]string)
	ctx = context.WithValue(ctx, notesKey{}, append(slices.Clone(texts), text))
}

func main() {
	for _, item := range items {
		ctx := context.WithValue(context.Background(), notesKey{}, []string(nil))
		var wg sync.WaitGroup
		for _, look := range places {
			wg.Go(func() { look(ctx, item) })
		}
		wg.Wait()
		texts := ctx.Value(notesKey{}).([]string)
		slices.Sort(texts)
		fmt.Println(item, texts)
	}
}
