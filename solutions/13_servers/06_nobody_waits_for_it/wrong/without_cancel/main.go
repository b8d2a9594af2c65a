// Tempting: WithoutCancel keeps the values of the request's context. But the
// new context is never done.
//
//koan:rejected TestNoTileForAVisitorWhoHasLeft: Thirteen tiles are drawn
//koan:also TestAllVisitorsLeave, TestBiggerMaps
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
