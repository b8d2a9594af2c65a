// One goroutine owns the notes, and the context holds a channel to it.
package main

import (
	"context"
	"fmt"
	"slices"
	"sync"
)

type notesKey struct{}

func note(ctx context.Context, text string) {
	if notes, ok := ctx.Value(notesKey{}).(chan string); ok {
		notes <- text
	}
}

func main() {
	for _, item := range items {
		notes := make(chan string)
		ctx := context.WithValue(context.Background(), notesKey{}, notes)
		var wg sync.WaitGroup
		for _, look := range places {
			wg.Go(func() { look(ctx, item) })
		}
		go func() {
			wg.Wait()
			close(notes)
		}()
		var texts []string
		for text := range notes {
			texts = append(texts, text)
		}
		slices.Sort(texts)
		fmt.Println(item, texts)
	}
}
