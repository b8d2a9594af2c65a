// The handler answers with an error. The visitor who has left doesn't read it,
// and it does no harm.
package main

import (
	"fmt"
	"net/http"
)

func drawMap(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	for tile := range tiles {
		picture, err := draw(ctx, tile)
		if err != nil {
			http.Error(w, err.Error(), http.StatusServiceUnavailable)
			return
		}
		fmt.Fprintln(w, picture)
	}
}

func main() {
	visit(drawMap)
}
