// A server draws maps, one tile after the other. A tile takes a second to draw.
package main

import (
	"context"
	"fmt"
	"net/http"
)

// drawMap answers a request for a map.
func drawMap(w http.ResponseWriter, r *http.Request) {
	ctx := context.Background()
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
