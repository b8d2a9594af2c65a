// Tempting: AfterFunc sets a plain variable when the visitor has left. Its
// goroutine and the handler access the variable without synchronization.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"context"
	"fmt"
	"net/http"
)

func drawMap(w http.ResponseWriter, r *http.Request) {
	gone := false
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	context.AfterFunc(r.Context(), func() {
		gone = true
		cancel()
	})
	for tile := range tiles {
		if gone {
			return
		}
		picture, err := draw(ctx, tile)
		if err != nil {
			return
		}
		fmt.Fprintln(w, picture)
	}
}

func main() { visit(drawMap) }
