// Tempting: without goroutines there is no race. Each item then takes three
// seconds.
//
//koan:rejected TestThePlacesAreAskedTogether: actual  : 9s
package main

import (
	"context"
	"fmt"
	"slices"
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
		n := &notes{}
		ctx := context.WithValue(context.Background(), notesKey{}, n)
		for _, look := range places {
			look(ctx, item)
		}
		slices.Sort(n.texts)
		fmt.Println(item, n.texts)
	}
}
