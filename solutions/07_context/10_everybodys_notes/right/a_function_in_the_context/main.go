// The context holds a function that locks the mutex.
package main

import (
	"context"
	"fmt"
	"slices"
	"sync"
)

type notesKey struct{}

func note(ctx context.Context, text string) {
	if add, ok := ctx.Value(notesKey{}).(func(string)); ok {
		add(text)
	}
}

func main() {
	for _, item := range items {
		var mu sync.Mutex
		var texts []string
		ctx := context.WithValue(context.Background(), notesKey{}, func(text string) {
			mu.Lock()
			defer mu.Unlock()
			texts = append(texts, text)
		})
		var wg sync.WaitGroup
		for _, look := range places {
			wg.Go(func() { look(ctx, item) })
		}
		wg.Wait()
		slices.Sort(texts)
		fmt.Println(item, texts)
	}
}
