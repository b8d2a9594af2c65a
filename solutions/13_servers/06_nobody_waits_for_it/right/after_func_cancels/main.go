// A context of its own, which is cancelled when the request's context is done.
package main

import (
	"context"
	"fmt"
	"net/http"
)

func drawMap(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	stop := context.AfterFunc(r.Context(), cancel)
	defer stop()
	for tile := range tiles {
		picture, err := draw(ctx, tile)
		if err != nil {
			return
		}
		fmt.Fprintln(w, picture)
	}
}

func main() {
	visit(drawMap)
}
