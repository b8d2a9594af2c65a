// Tempting: the request's context with everything that belongs to it, except that it
// is never done.
//
//koan:rejected TestNothingIsDrawnForNobody: Thirteen tiles are drawn altogether
//koan:also TestEverybodyLeaves, TestBiggerMaps
package main

import (
	"context"
	"fmt"
	"net/http"
)

func drawMap(w http.ResponseWriter, r *http.Request) {
	ctx := context.WithoutCancel(r.Context())
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
